package language

import "minber/digest"

// sceneAt says whether the phrase at a place of a sentence sets the scene: what the
// sentence tells was done at the event (at the sitting, в ходе визита, отырыста).
func (d *document) sceneAt(s sentence, at digest.Span) bool {
	i, last := d.tokenAt(at.Start), d.tokenAt(at.End)-1
	if d.lang == "kk" {
		return last >= i && endsInPlace(d.tokens[last].lower) || sceneWords.fits(d.word(last+1, s.first, s.end))
	}
	for k := min(i, s.end-1); k >= max(s.first, i-2); k-- {
		if sceneWords.has(&d.tokens[k]) {
			return true
		}
	}
	return false
}

// sceneWords are beginnings of words before an event, in Kazakh behind it, at which
// something was done.
var sceneWords = beginsWith("at=", "during=", "на=", "ходе=", "рамках=", "барысында=", "кезінде=", "аясында=", "шеңберінде=", "үстінде=", "соңында=")
