/// What pandoc must not lose on the way to Markdown: a list's own numbers, a table's first row, lines inside a cell.
enum PandocFilter {
    static let lua = #"""
        -- Numbers that the word processor made become words, as the paper showed them: I. 1. a)
        local roman = { {1000,"m"},{900,"cm"},{500,"d"},{400,"cd"},{100,"c"},{90,"xc"},{50,"l"},{40,"xl"},{10,"x"},{9,"ix"},{5,"v"},{4,"iv"},{1,"i"} }
        local function digits(n, style)
          if style == "LowerAlpha" then return string.char(96 + n) end
          if style == "UpperAlpha" then return string.char(64 + n) end
          if style == "LowerRoman" or style == "UpperRoman" then
            local text = ""
            for _, pair in ipairs(roman) do
              while n >= pair[1] do text = text .. pair[2]; n = n - pair[1] end
            end
            return style == "UpperRoman" and text:upper() or text
          end
          return tostring(n)
        end
        function OrderedList(list)
          local blocks = pandoc.List()
          local n = list.start
          for _, item in ipairs(list.content) do
            local mark = digits(n, tostring(list.style))
            local delimiter = tostring(list.delimiter)
            if delimiter == "OneParen" or delimiter == "DefaultDelim" and tostring(list.style) == "LowerAlpha" then mark = mark .. ")"
            elseif delimiter == "TwoParens" then mark = "(" .. mark .. ")"
            else mark = mark .. "." end
            for index, block in ipairs(item) do
              if index == 1 and (block.t == "Para" or block.t == "Plain") then
                local words = block.content:clone()
                words:insert(1, pandoc.Space())
                words:insert(1, pandoc.Str(mark))
                blocks:insert(pandoc.Para(words))
              else
                blocks:insert(block)
              end
            end
            n = n + 1
          end
          return blocks
        end
        local function flat(cell)
          local inlines = pandoc.List()
          for index, block in ipairs(cell) do
            if index > 1 then inlines:insert(pandoc.RawInline("markdown", "<br />")) end
            if block.t == "Table" then
              local inside = pandoc.utils.to_simple_table(block)
              local rows = pandoc.List({ inside.headers }) .. pandoc.List(inside.rows)
              for number, row in ipairs(rows) do
                if number > 1 then inlines:insert(pandoc.RawInline("markdown", "<br />")) end
                for place, inner in ipairs(row) do
                  if place > 1 then inlines:insert(pandoc.Space()) end
                  inlines:extend(pandoc.utils.blocks_to_inlines(inner))
                end
              end
            else
              inlines:extend(pandoc.utils.blocks_to_inlines({ block }, { pandoc.RawInline("markdown", "<br />") }))
            end
          end
          return { pandoc.Plain(inlines:map(function(inline)
            return inline.t == "LineBreak" and pandoc.RawInline("markdown", "<br />") or inline
          end)) }
        end
        -- A cell that reaches over rows stands, on paper, beside each of them; a row's number is its own.
        local function repeated(table, rows)
          local number = 0
          for _, body in ipairs(table.bodies) do
            local taken = {}
            for _, row in ipairs(body.body) do
              number = number + 1
              local place = 1
              for _, cell in ipairs(row.cells or row[2]) do
                while (taken[place] or 0) >= number do place = place + 1 end
                for below = number + 1, number + cell.row_span - 1 do
                  if place > 1 and rows[below] and rows[number] then rows[below][place] = rows[number][place] end
                end
                for column = place, place + cell.col_span - 1 do taken[column] = number + cell.row_span - 1 end
                place = place + cell.col_span
              end
            end
          end
          return rows
        end
        function Table(table)
          local simple = pandoc.utils.to_simple_table(table)
          simple.rows = repeated(table, simple.rows)
          local isEmpty = true
          for _, cell in ipairs(simple.headers) do if #cell > 0 then isEmpty = false end end
          if isEmpty and #simple.rows > 0 then
            simple.headers = simple.rows[1]
            local rows = pandoc.List()
            for index = 2, #simple.rows do rows:insert(simple.rows[index]) end
            simple.rows = rows
          end
          simple.headers = pandoc.List(simple.headers):map(flat)
          simple.rows = pandoc.List(simple.rows):map(function(row) return pandoc.List(row):map(flat) end)
          simple.widths = pandoc.List(simple.widths):map(function() return 0 end)
          return pandoc.utils.from_simple_table(simple)
        end
        function Image(image) return image.caption end
        function Div(div) return div.content end
        function Span(span) return span.content end
        function Underline(words) return words.content end
        function Superscript(words) return words.content end
        -- A note at the foot of the page stands at the end, under its number.
        local notes = pandoc.List()
        function Note(note)
          notes:insert(note.content)
          return pandoc.Str("[" .. #notes .. "]")
        end
        function Pandoc(document)
          for number, blocks in ipairs(notes) do
            local first = blocks[1]
            if first and (first.t == "Para" or first.t == "Plain") then
              local words = first.content:clone()
              words:insert(1, pandoc.Space())
              words:insert(1, pandoc.Str("[" .. number .. "]"))
              document.blocks:insert(pandoc.Para(words))
              for index = 2, #blocks do document.blocks:insert(blocks[index]) end
            else
              document.blocks:extend(blocks)
            end
          end
          return document
        end

        """#
}
