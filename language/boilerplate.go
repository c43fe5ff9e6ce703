package language

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// creditOpenings start lines that belong to a picture or a page, not to what
// an article says. Lower case.
var creditOpenings = [...]string{
	"photo credit", "photo:", "photo by", "photos:", "photo courtesy", "image:", "image credit", "picture:", "video:", "source:", "file photo", "screenshot",
	"фото:", "фото -", "фото –", "фото —", "фото с ", "фото из", "фото пресс", "фото предостав", "скриншот", "видео:", "иллюстрац", "источник:", "источник фото", "коллаж",
	"сурет:", "суреттер:", "сурет -", "сурет –", "фотосы:", "фотосурет", "фотолар", "бейне:", "дереккөз", "сілтеме:", "скрин:", "инфографика", "infographic",
	"read also", "read more", "see also", "related:", "related articles", "more on", "also read", "share this", "share on", "share:", "tags:", "follow us", "subscribe", "sign up", "comments",
	"читайте также", "также читайте", "читайте ещё", "читайте еще", "смотрите также", "подробнее:", "по теме", "материалы по теме", "поделиться", "поделитесь", "подписывайтесь", "подпишитесь", "теги:",
	"комментар", "больше новостей", "ещё больше новостей", "еще больше новостей", "хотите получать", "нашли ошибку", "все новости", "новости по теме",
	"тағы оқыңыз", "сондай-ақ оқыңыз", "оқи отырыңыз", "бөлісу", "бөлісіңіз", "жазылыңыз", "тегтер:", "тақырып бойынша", "байланысты жаңалықтар", "пікірлер", "толығырақ:", "©", "#",
	"автор:", "авторы:", "author:", "by line", "редактор:", "перевод:", "advertisement", "реклама", "жарнама",
}

// earlierWords and reportWords together make an aside: "Earlier, … reported",
// «Ранее сообщалось», «Бұған дейін … хабарлаған».
var earlierWords = [...]string{
	"earlier", "previously", "it was earlier", "it was previously", "as reported", "as previously", "as earlier", "as was reported", "recall that",
	"ранее", "до этого", "накануне мы", "как сообщалось", "как ранее", "как уже сообщ", "как мы ", "об этом сообщ", "о том, что", "еще раньше",
	"бұған дейін", "осыған дейін", "бұрын", "бұдан бұрын", "осының алдында", "еске сала кет", "бұған қоса",
}

var reportWords = [...]string{
	"reported", "wrote", "covered", "writes", "told readers", "published",
	"сообщал", "сообщил", "писал", "рассказывал", "информировал", "публиковал",
	"хабарлаған", "хабарлады", "жазған", "жаздық", "жазды", "айтқан едік", "хабарлағанбыз",
}

// outletWords mark the one that reported as a medium, so that a chamber which
// "earlier reported on its budget" stays news.
var outletWords = [...]string{
	"agency", "news", "inform", "we ", "it was", "was reported", "was earlier", "as reported", "previously reported", "earlier reported", ".kz", "astana times", "correspondent",
	"агентств", "сообщалось", "мы ", "редакц", "корреспонд", "информ", "издан", "портал", "писали", "сообщали", "новост",
	"агенттіг", "ақпарат", "хабарлаған", "жазған", "біз", "жаздық", "айтқан едік", "сайт",
}

// isAside says whether a sentence is boilerplate. whole is true if it is a
// paragraph of its own.
func (d *document) isAside(s sentence, whole bool) bool {
	text := d.text[s.start:s.span.end]
	if len(text) > 600 {
		return false
	}
	low := lower(strings.TrimLeft(text, " \t([{*•-–—>"))
	if whole || s.span.end-s.start < 200 {
		for _, o := range creditOpenings {
			if strings.HasPrefix(low, o) && (whole || strings.HasSuffix(o, ":")) && s.span.end-s.start < 300 {
				return true
			}
		}
	}
	if whole && strings.HasPrefix(low, "http") || isSocial(low) && s.span.end-s.span.start < 160 || len(low) < 200 && contains(low, pageWords[:]) {
		return true
	}
	if whole && (d.isStamp(s) || d.isByline(s)) {
		return true
	}
	for _, e := range earlierWords {
		if strings.HasPrefix(low, e) {
			return contains(low, reportWords[:]) && contains(low, outletWords[:])
		}
	}
	return false
}

func isSocial(low string) bool {
	return len(low) < 60 && contains(low, socialWords[:]) || contains(low, socialWords[:]) && contains(low, joinWords[:])
}

var socialWords = [...]string{"facebook", "whatsapp", "telegram", "вконтакте", "instagram", "t.me/", "фейсбук", "телеграм", "newsletter", "youtube"}

var joinWords = [...]string{"subscrib", "follow us", "join ", "подпис", "подпиш", "присоедин", "жазыл", "тіркел"}

// pageWords are what a page says of itself.
var pageWords = [...]string{
	"all rights reserved", "cookie", "click here", "write to us", "send us your", "contact the newsroom", "гиперссылк", "гиперсілтеме", "все права защищены", "пишите нам", "пишите в редакцию", "нажмите ", "барлық құқық",
	"по сообщению сайта", "есть тема?",
}

// isStamp says whether a line is nothing but the time it was put online.
func (d *document) isStamp(s sentence) bool {
	numbers := 0
	for _, t := range d.tokens[s.first:s.end] {
		switch {
		case t.kind == number:
			numbers++
		case t.kind == word && monthOf(t.lower) == 0 && weekdayOf(t.lower) == 0 && !stampWords[t.lower]:
			return false
		}
	}
	return numbers > 0 && s.end-s.first <= 14
}

var stampWords = map[string]bool{
	"года": true, "г": true, "жыл": true, "жылғы": true, "жылы": true, "updated": true, "published": true, "am": true, "pm": true, "gmt": true, "utc": true, "at": true, "on": true, "th": true, "опубликовано": true, "обновлено": true, "в": true, "сағат": true,
}

// isByline says whether a short paragraph without a verb or a stop tells who
// wrote the text, or which agency did.
func (d *document) isByline(s sentence) bool {
	if s.end-s.first > 8 || d.tokens[s.end-1].text == ":" {
		return false
	}
	first := d.tokens[s.first]
	switch first.lower {
	case "by", "автор", "текст", "авторы", "author", "мәтін", "иа":
		return true
	}
	capitals := false
	for _, t := range d.tokens[s.first:s.end] {
		if t.kind == word && !t.upper {
			return false
		}
		capitals = capitals || t.kind == word && allCaps(t.text) && len(t.text) > 8
	}
	// further up, a name in capitals tells who speaks next
	return capitals && s.paragraph > 2 && d.sentences[len(d.sentences)-1].paragraph-s.paragraph < 3
}

func contains(s string, any []string) bool {
	for _, a := range any {
		if strings.Contains(s, a) {
			return true
		}
	}
	return false
}

// markAsides marks boilerplate, and the headline where the text opens with it.
func (d *document) markAsides() {
	for i := range d.sentences {
		s := &d.sentences[i]
		whole := (i == 0 || d.sentences[i-1].paragraph != s.paragraph) &&
			(i+1 == len(d.sentences) || d.sentences[i+1].paragraph != s.paragraph)
		if s.aside {
			continue
		}
		s.aside = d.isAside(*s, whole)
		if i < 2 && whole && !s.aside && d.titleText != "" && sameTitle(d.text[s.start:s.span.end], d.titleText) {
			s.title = true
		}
	}
}

// sameTitle compares a line with a headline, letters and digits only.
func sameTitle(line, title string) bool {
	strip := func(s string) string {
		return strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				return unicode.ToLower(r)
			}
			return -1
		}, s)
	}
	return len(line) < 2*len(title)+40 && strip(line) == strip(title)
}

// dateline returns where a dateline that opens the paragraph ends, as a token
// index; first if there is none. "АСТАНА. 20 ноября. Агентство –", "ASTANA,
// November 20 /Agency/ –".
func (d *document) dateline(first, end, paragraph int) int {
	if paragraph > 3 || first >= end || d.tokens[first].kind != word && d.tokens[first].text != "(" && d.tokens[first].text != "/" {
		return first
	}
	caps, marks, words := 0, 0, 0
	last := -1
	for i := first; i < end && i < first+18; i++ {
		t := d.tokens[i]
		switch {
		case t.kind == punct && isDash(t.text):
			spaced := i > first && d.tokens[i-1].end < t.start || i+1 < end && t.end < d.tokens[i+1].start
			if !spaced || i+1 >= end {
				return first
			}
			if caps > 0 && (marks > 0 || words == 1 && caps == 1) && words <= 10 {
				d.setPlace(first, i)
				last = i + 1
			}
			if last > 0 {
				return last
			}
			return first
		case t.kind == punct && strings.Contains(".,/()«»\":|", t.text):
			marks++
			if t.text == "/" && marks > 1 && i+1 < end && caps > 0 && d.tokens[i+1].upper && words <= 8 && d.tokens[i-1].kind != punct && slashes(d, first, i) == 2 {
				if !isDash(d.tokens[i+1].text) && d.tokens[i+1].kind == word {
					d.setPlace(first, i)
					return i + 1
				}
			}
		case t.kind == number:
			words++
		case t.kind == word:
			words++
			if allCaps(t.text) {
				caps++
				continue
			}
			if t.upper {
				if marks > 0 || isAgency(t.lower) {
					caps++
				} else if i == first {
					caps++
					words++ // one plain capitalised word and a dash is no dateline
				}
				continue
			}
			if monthOf(t.lower) == 0 && t.lower != "года" && t.lower != "г" && t.lower != "жылғы" && t.lower != "kz" && t.lower != "ru" && t.lower != "com" && t.lower != "ж" && t.lower != "th" {
				return first
			}
		default:
			return first
		}
	}
	return first
}

func slashes(d *document, from, to int) int {
	n := 0
	for i := from; i <= to; i++ {
		if d.tokens[i].text == "/" {
			n++
		}
	}
	return n
}

func isAgency(lower string) bool {
	return strings.Contains(lower, "inform") || strings.Contains(lower, "информ") || strings.Contains(lower, "ақпарат") || strings.Contains(lower, "новост")
}

func allCaps(w string) bool {
	n := 0
	for _, r := range w {
		if unicode.IsLetter(r) {
			if !unicode.IsUpper(r) {
				return false
			}
			n++
		}
	}
	return n >= 2
}

// setPlace takes the dateline's first word for its city.
func (d *document) setPlace(first, dash int) {
	t := d.tokens[first]
	if t.kind != word || monthOf(t.lower) > 0 || isAgency(t.lower) || dash > first+1 && d.tokens[first+1].kind == word && !allCaps(t.text) {
		return
	}
	if !allCaps(t.text) {
		d.place = t.text
		return
	}
	r, n := utf8.DecodeRuneInString(t.lower)
	d.place = string(unicode.ToUpper(r)) + t.lower[n:]
}
