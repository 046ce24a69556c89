"""An invented office and the documents it writes, two weeks after two weeks.

`office` knows its units, leaders and places, `phrases` its sentences; `pen` fills the sentences for one document;
`paper` is a document being written; `notices`, `minutes`, `reports` and `progress` write the forms; `schedule` says
which form is written on which day.
"""
