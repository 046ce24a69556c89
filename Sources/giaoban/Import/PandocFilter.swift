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
            inlines:extend(pandoc.utils.blocks_to_inlines({ block }, { pandoc.RawInline("markdown", "<br />") }))
          end
          return { pandoc.Plain(inlines:map(function(inline)
            return inline.t == "LineBreak" and pandoc.RawInline("markdown", "<br />") or inline
          end)) }
        end
        function Table(table)
          local simple = pandoc.utils.to_simple_table(table)
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
