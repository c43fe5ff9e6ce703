package language

import "minber/digest"

// cast is all persons of a document with their mentions.
type cast struct{ persons []*person }

type person struct{}

func (c *cast) list(*document) []digest.Person { return nil }

func (c *cast) in(int) []*person { return nil }

func (r *Reader) findPeople(*document) *cast { return &cast{} }

func (r *Reader) findStatements(*document, *cast) []digest.Statement { return nil }

func (r *Reader) findMeetings(*document, *cast) []digest.Meeting { return nil }
