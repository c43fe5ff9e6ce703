package language

// What the tests of this package compare with its model in package unicode.
var (
	IsLetter  = isLetter
	IsMark    = isMark
	IsUpper   = isUpper
	LowerRune = lowerRune
	Lower     = lower
)

// MemoSize is how many words a Memo keeps.
const MemoSize = memoSize

// Memo lets a test look into a memo.
type Memo struct{ memo *memo[string] }

func NewMemo(find func(string) string) Memo {
	return Memo{newMemo(func(word string, is *string) { *is = find(word) })}
}

func (m Memo) Of(word string) string { return *m.memo.of(word) }

// Words counts the words that are kept.
func (m Memo) Words() (n int) {
	for i := range m.memo.shelves {
		for k := range m.memo.shelves[i] {
			if m.memo.shelves[i][k].Load() != nil {
				n++
			}
		}
	}
	return n
}

// TellsDeeds counts the words of a text that begin like those for news and deeds.
func TellsDeeds(lang, text string) (n int) {
	for _, b := range [...]*phraseBook{newNewsBooks()[lang], newDeedBooks()[lang]} {
		toks := tokenize(text)
		for i := range toks {
			b.at(toks, i, func(*phrase) { n++ })
		}
	}
	return n
}

// MaxSentence is how many tokens a sentence has at most.
const MaxSentence = maxSentence

// SentencesOf returns the sentences of a text.
func SentencesOf(text string) (out []string) {
	d := &document{text: text, tokens: tokenize(text), desk: new(desk)}
	d.quotes = findQuotations(text, 0)
	d.segment(nil)
	for _, s := range d.sentences {
		out = append(out, text[s.start:s.span.end])
	}
	return out
}
