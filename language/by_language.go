package language

// byLanguage is something that each language has, and its zero value where one
// has none. Rules look it up for each token, and in a map that takes longer than
// what most of them do then.
type byLanguage[T any] struct{ en, ru, kk T }

// in is that of a language; another one has none.
func (b *byLanguage[T]) in(lang string) (has T) {
	switch lang {
	case "en":
		return b.en
	case "ru":
		return b.ru
	case "kk":
		return b.kk
	}
	return has
}
