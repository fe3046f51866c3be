# Een gids zoals iemand hem te lezen krijgt, om na te lezen: wat `kring guide show` toont. Gewone tekst.

proof-head = { $guide } · { $role }
proof-after = (alleen na { $answers } bij ‘{ $question }’)
proof-unless = (niet na { $answers } bij ‘{ $question }’)
proof-opens = (alleen als een gespreksleider het vraagt)
proof-chosen = Wie { $option } kiest:
proof-reads = leest: { $text }
proof-closed = is dan hier: { $text }
proof-told = De gespreksleider leest: { $text }
proof-board = Op het bord staat: { $text }
proof-point = Bij de punten staat: { $text }
proof-flag = De gespreksleider krijgt meteen een signaal: { $text }
proof-concrete = krijgt nog: { $text }

# Woorden die van iemand een etiket maken, met een komma ertussen. kring check weigert ze in wat een deelnemer leest.
labels-of-people = dader, slachtoffer
