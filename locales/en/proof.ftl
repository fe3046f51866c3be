# A guide as somebody gets to read it, to be proof-read: what `kring guide show` shows. Plain text.

proof-head = { $guide } · { $role }
proof-after = (only after { $answers } to ‘{ $question }’)
proof-unless = (not after { $answers } to ‘{ $question }’)
proof-opens = (only if a facilitator asks it)
proof-chosen = Whoever chooses { $option }:
proof-reads = reads: { $text }
proof-closed = is here then: { $text }
proof-told = The facilitator reads: { $text }
proof-board = On the board stands: { $text }
proof-point = Among the points stands: { $text }
proof-flag = The facilitator gets a signal at once: { $text }
proof-concrete = is asked as well: { $text }

# Words that label a person, with commas between them. kring check refuses them in what a participant reads.
labels-of-people = offender, victim, perpetrator
