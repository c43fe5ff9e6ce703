package language

import "strings"

// reportTail finds «, передает агентство», ", Kazinform reports", «, деп
// хабарлайды …» at the sentence's end.
func (t *trimmer) reportTail() (stretch, bool) {
	stop := t.stop()
	for i := stop - 2; i > t.s.first+4 && stop-i <= maxReport; i-- {
		if !t.breaks(i) {
			continue
		}
		from := i
		if t.d.tokens[i-1].text == "," {
			from--
		}
		if (t.reportsFrom(i+1, stop) || t.onlyMedium(i, stop)) && !t.names(i+1, stop) && !t.speaksFor(from) && !t.d.quoted(t.d.tokens[t.s.first].end) {
			return stretch{from, stop}, true
		}
	}
	return stretch{}, false
}

// speaksFor says whether the verb behind the mark at token i has its subject in
// front of it: "the head of the delegation, Marta Lindqvist, told reporters".
func (t *trimmer) speaksFor(i int) bool {
	from := t.pieceStart(i)
	return t.predicate(i+1) && from > t.s.first && t.names(from, i) && !t.tells(from, i)
}

// reportsFrom says whether tokens [i, end) only tell which medium reports.
func (t *trimmer) reportsFrom(i, end int) bool {
	if t.d.lang == "kk" {
		return t.reportsKazakh(i, end)
	}
	if t.d.lang == "en" && t.learns(i, end) {
		return true
	}
	if t.at(i, citeWords) > 0 || t.speaks(i, end) {
		return t.has(i, end, mediumWords)
	}
	return t.at(i, reportWords) > 0 || t.d.lang == "en" && t.has(i, end, mediumWords) && t.has(i, end, reportWords)
}

// speaks says whether tokens [i, end) hold a verb by which a medium may speak.
func (t *trimmer) speaks(i, end int) bool {
	for ; i < end; i++ {
		switch t.d.tokens[i].lower {
		case "said", "reported", "announced", "stated", "informed", "told", "learned", "learnt", "сообщили", "сообщила", "сообщил", "рассказали", "уточнили", "отметили", "пояснили", "проинформировали", "информировали",
			"говорится", "сказано", "следует", "отмечает", "отмечают", "отмечается", "уточняет", "уточняется", "узнал", "узнала", "узнали", "передал", "передала", "передали":
			return true
		}
	}
	return false
}

// learns says whether English tokens [i, end) only tell where an agency has the news from:
// ", Steppe News has learnt from the secretariat"; a house learns from a minister what is news.
func (t *trimmer) learns(i, end int) bool {
	for k := i; k+2 < end; k++ {
		switch t.d.tokens[k].lower {
		case "learned", "learnt":
			w := t.d.tokens[k+1].lower
			return k > i && t.d.tokens[i].upper && t.lex.kind("en", &t.d.tokens[i])&orgWord == 0 && (w == "from" || w == "at")
		}
		if w := t.d.tokens[k].lower; !t.d.tokens[k].upper && w != "has" && w != "news" && w != "agency" && w != "was" {
			return false
		}
	}
	return false
}

// onlyMedium says whether behind the dash at token i only the name of who reports stands:
// «… – пресс-служба.», "… - Steppe News Agency."
func (t *trimmer) onlyMedium(i, end int) bool {
	const longest = 4
	tok := t.d.tokens[i]
	return isDash(tok.text) && tok.start > t.d.tokens[i-1].end && end-i-1 <= longest && t.at(i+1, mediumWords) > 0
}

// reportsKazakh says whether Kazakh tokens [i, end) only tell who reports: «деп хабарлайды …»,
// «деп мәлімдеді палатаның баспасөз қызметі», «делінген хабарламада», «хабарлайды Даланьюс».
func (t *trimmer) reportsKazakh(i, end int) bool {
	switch t.d.tokens[i].lower {
	case "деп":
		return i+1 < end && (t.at(i+1, reportWords) > 0 || t.has(i+1, end, mediumWords) && kazakhTelling.has(t.d.tokens[i+1].lower))
	case "делінген", "делінді":
		return t.has(i+1, end, mediumWords) || strings.HasPrefix(t.d.tokens[end-1].lower, "хабарлама")
	case "хабарлайды", "хабарлады", "дейді":
		return t.has(i+1, end, mediumWords)
	}
	return false
}

// kazakhTelling are verbs by which a press service tells what it reports.
var kazakhTelling = wordSet("мәлімдеді мәлімдейді мәлім мәлімет жеткізді жеткізеді жариялады дейді деді атап")
