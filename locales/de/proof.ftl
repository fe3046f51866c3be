# Ein Leitfaden, wie ihn jemand zu lesen bekommt, zum Korrekturlesen: was `kring guide show` zeigt. Einfacher Text.

proof-head = { $guide } · { $role }
proof-after = (nur nach { $answers } bei „{ $question }“)
proof-unless = (nicht nach { $answers } bei „{ $question }“)
proof-opens = (nur wenn eine Gesprächsleitung es verlangt)
proof-chosen = Wer { $option } wählt:
proof-reads = liest: { $text }
proof-closed = ist dann hier: { $text }
proof-told = Die Gesprächsleitung liest: { $text }
proof-board = Auf der Tafel steht: { $text }
proof-point = Bei den Punkten steht: { $text }
proof-flag = Die Gesprächsleitung bekommt sofort ein Signal: { $text }
proof-concrete = bekommt noch: { $text }

# Wörter, die jemandem ein Etikett geben, mit Kommas dazwischen. kring check lehnt sie ab in dem, was Beteiligte lesen.
labels-of-people = täter, opfer
