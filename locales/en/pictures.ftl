### Below every picture.

picture-save = Save the picture as
picture-save-svg = Save the picture “{ $title }” as SVG
picture-save-png = Save the picture “{ $title }” as PNG
table-save = Save the table as
table-save-csv = Save the table “{ $title }” as CSV
