package language

import (
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// findStatements finds what was said, in whose words, and by whom.
func (r *Reader) findStatements(d *document, c *cast) []digest.Statement {
	out := []digest.Statement{}
	units := c.utterances(r.speech)
	covered := make([]bool, len(d.tokens))
	var last *person
	lastPara, lastEnd := -1, 0
	for i := range units {
		u := &units[i]
		if u.span.end <= lastEnd {
			continue
		}
		para := d.sentences[u.sentence].paragraph
		p, own := c.speaker(r.speech, u, last, lastPara == para)
		if !c.spoken(r.speech, u, own) {
			continue
		}
		if p == nil && last != nil && (lastPara == para || lastPara == para-1 && u.label || lastPara == para-1 && c.wholeParagraph(u)) {
			p = last
		}
		if p == nil {
			continue
		}
		for k := u.first; k < u.end && k < len(covered); k++ {
			covered[k] = true
		}
		p.spoke = true
		out = append(out, digest.Statement{Speaker: p.name(), Kind: digest.Quote, Text: d.text[u.start:u.span.end], Start: u.start, End: u.span.end})
		last, lastPara, lastEnd = p, para, u.span.end
	}
	out = append(out, c.indirect(r.speech, covered)...)
	sortStatements(out)
	return out
}

func sortStatements(s []digest.Statement) {
	for i := 1; i < len(s); i++ {
		for j := i; j > 0 && s[j].Start < s[j-1].Start; j-- {
			s[j], s[j-1] = s[j-1], s[j]
		}
	}
}

// wholeParagraph says whether nothing stands around an utterance.
func (c *cast) wholeParagraph(u *utterance) bool {
	return u.first-u.frame[0] <= 1 && u.frame[1]-u.end <= 2
}

// spoken tells words that somebody said from titles, names and irony.
func (c *cast) spoken(verbs *speechBook, u *utterance, attributed bool) bool {
	if u.sure {
		return u.end-u.first >= 2
	}
	d := c.g.d
	words, upper, longest := 0, 0, 0
	for k := u.first; k < u.end; k++ {
		if t := &d.tokens[k]; t.kind == word {
			words++
			if t.upper {
				upper++
			}
			longest = max(longest, utf8.RuneCountInString(t.text))
		}
	}
	lastTok := ""
	if u.end > u.first {
		lastTok = d.tokens[u.end-1].text
	}
	ends := lastTok == "." || lastTok == "!" || lastTok == "?" || lastTok == "," || lastTok == "…"
	opens := d.tokens[u.first].upper
	before := ""
	if u.first-2 >= u.frame[0] && u.first >= 2 {
		before = d.tokens[u.first-2].text
	}
	whole := u.first-u.frame[0] <= 1
	if words < 3 && !(attributed && ends && words > 0) {
		return false
	}
	if words >= 3 && upper == words && words < 7 && d.lang == "en" {
		return false // a title
	}
	if c.titled(u) {
		return false
	}
	if whole || before == ":" || ends && opens || before == "," && opens {
		return attributed || words > 5 || ends
	}
	// In the middle of a sentence: a fragment counts if it is long and the
	// sentence says who says it.
	return attributed && words >= 4 && (words >= 7 || !opens || upper <= words/2) && c.nearVerb(verbs, u)
}

// titled says whether the word before a quotation announces a name: law «О …»,
// the party "…", «…» заңы.
func (c *cast) titled(u *utterance) bool {
	d := c.g.d
	k := u.first - 2
	if k >= u.frame[0] && d.tokens[k].kind == word {
		low := d.tokens[k].lower
		for _, w := range namers {
			if strings.HasPrefix(low, w) {
				return true
			}
		}
		if d.lang == "en" {
			switch low {
			case "law", "bill", "act", "project", "program", "programme", "party", "newspaper", "book", "film", "forum", "exhibition", "contest", "order", "medal", "strategy", "called", "titled", "entitled", "named", "theme", "slogan", "initiative", "motto", "principle", "faction", "movement", "conference", "concept":
				return true
			}
		}
	}
	if u.end+1 < len(d.tokens) && d.tokens[u.end].kind == punct {
		t := &d.tokens[u.end+1]
		if t.kind == word {
			for _, w := range namersBehind {
				if strings.HasPrefix(t.lower, w) {
					return true
				}
			}
		}
	}
	first := d.tokens[u.first].lower
	if d.lang == "ru" && (first == "о" || first == "об") && d.tokens[u.first].upper && u.end-u.first < 25 && d.tokens[u.end-1].text != "." && d.tokens[u.end-1].text != "," && (k < u.frame[0] || d.tokens[k].text != ":") {
		return u.end >= len(d.tokens) || u.end+2 >= len(d.tokens) || d.tokens[u.end+1].text != ","
	}
	if d.lang == "kk" && strings.HasSuffix(d.tokens[u.end-1].lower, "туралы") {
		return true
	}
	if d.lang == "en" && first == "on" && u.end-u.first < 15 && !c.closedByComma(u) {
		return true
	}
	return false
}

func (c *cast) closedByComma(u *utterance) bool {
	t := c.g.d.tokens[u.end-1].text
	return t == "," || t == "." || u.end+1 < len(c.g.d.tokens) && c.g.d.tokens[u.end+1].text == ","
}

// namers announce a name in quotation marks; namersBehind follow one in
// Kazakh. Beginnings of words.
var namers = [...]string{"закон", "законопроект", "проект", "программ", "парти", "орден", "газет", "книг", "фильм", "форум", "конкурс", "стратеги", "концепци", "кодекс", "фракци", "движени", "групп", "рубрик", "тему", "теме", "темой", "тематик", "лозунг", "девиз", "премия", "премию", "премии", "медаль", "медали", "журнал", "компани", "тоо", "ао", "нпо", "центр", "клуб", "принцип", "инициатив", "выставк", "площадк", "доклад", "постановлени", "называ", "назван"}

var namersBehind = [...]string{"заң", "партия", "жоба", "бағдарлама", "орден", "газет", "кітап", "фильм", "форум", "конкурс", "стратегия", "тұжырымдама", "кодекс", "фракция", "қозғалыс", "қор", "компания", "жшс", "ақ", "орталы", "клуб", "медал", "сыйлы", "тақырыб", "атты", "деп атал", "рух", "ұғым", "қағидат", "принцип"}

// nearVerb says whether a verb of speech stands outside the utterance in its
// frame.
func (c *cast) nearVerb(verbs *speechBook, u *utterance) bool {
	d := c.g.d
	for k := u.frame[0]; k < u.frame[1]; k++ {
		if (k < u.first || k >= u.end) && verbs.is(d.lang, &d.tokens[k]) {
			return true
		}
	}
	return false
}
