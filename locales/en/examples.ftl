### The gallery of examples.

examples-title = Examples
examples-intro = Each opens in place of what you have now; “Undo” brings your own back.
examples-published = Published figures
examples-constructed = Constructed example: every figure is invented
examples-source = Source: { $source }
examples-open = Open this example
examples-open-named = Open this example: { $title }
file-is-published-example = This is a published model. The licence and the sharing around it are constructed. Replace them with your own.
