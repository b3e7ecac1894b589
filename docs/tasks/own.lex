# Actors of a corpus of one's own, laid over those inside the program. Made up for docs/tasks/actor.md.

organisation lake-commission
  name    Lake Commission
  names   Lake Victoria Commission|LVC
  code    IGO
