package language

// givenForms is russianGiven for those who only read: what is found of a word is kept.
func (l *lexicon) givenForms(w string) []form {
	e := l.entries.of(w)
	found := e.given.Load()
	if found == nil {
		forms := l.russianGiven(e.text)
		found = &forms
		e.given.Store(found)
	}
	return *found
}

// surnameForms is russianSurname likewise.
func (l *lexicon) surnameForms(w string) []form {
	e := l.entries.of(w)
	found := e.surname.Load()
	if found == nil {
		forms := russianSurname(e.text)
		found = &forms
		e.surname.Store(found)
	}
	return *found
}
