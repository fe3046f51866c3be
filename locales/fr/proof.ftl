# Un guide tel que quelqu’un le reçoit, pour le relire : ce que montre `kring guide show`. Texte simple.

proof-head = { $guide } · { $role }
proof-after = (seulement après { $answers } à « { $question } »)
proof-unless = (pas après { $answers } à « { $question } »)
proof-opens = (seulement si un facilitateur le demande)
proof-chosen = Qui choisit { $option } :
proof-reads = lit : { $text }
proof-closed = se trouve alors ici : { $text }
proof-told = Le facilitateur lit : { $text }
proof-board = Au tableau : { $text }
proof-point = Parmi les points : { $text }
proof-flag = Le facilitateur reçoit tout de suite un signal : { $text }
proof-concrete = reçoit encore : { $text }

# Mots qui collent une étiquette à quelqu’un, séparés par une virgule. kring check les refuse dans ce que lit un participant.
labels-of-people = agresseur, victime
