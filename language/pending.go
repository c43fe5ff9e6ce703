package language

import "minber/digest"

func (c *cast) officesAlone() {}

func (r *Reader) findStatements(*document, *cast) []digest.Statement { return nil }

func (r *Reader) findMeetings(*document, *cast) []digest.Meeting { return nil }
