package language

import "strings"

// dateline returns where a dateline that opens the paragraph ends, as a token
// index; first if there is none. "АСТАНА. 20 ноября. Агентство –", "ASTANA,
// November 20 /Agency/ –".
func (d *document) dateline(first, end, paragraph int) int {
	if n := d.agencyInBrackets(first, end); n > first && paragraph <= 3 {
		d.setPlace(first, first+1)
		return n
	}
	if n := max(d.pressInFront(first, end), d.agencyInFront(first, end)); n > first && paragraph <= 3 {
		return n
	}
	if n := d.siteInFront(first, end); n > first {
		return n
	}
	if paragraph > 3 && !d.isFullDateline(first, end) || first >= end || d.tokens[first].kind != word && d.tokens[first].text != "(" && d.tokens[first].text != "/" && !d.dayOpens(first, end) {
		return first
	}
	caps, marks, words, open := 0, 0, 0, 0
	last := -1
	for i := first; i < end && i < first+18; i++ {
		t := d.tokens[i]
		switch {
		case t.kind == punct && isDash(t.text):
			spaced := i > first && d.tokens[i-1].end < t.start || i+1 < end && t.end < d.tokens[i+1].start
			if !spaced || i+1 >= end || open > 0 { // in a name: «Шығыс – Батыс»
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
			switch t.text {
			case "(", "«":
				open++
			case ")", "»":
				open--
			}
			next := i + 1
			if next < end && d.tokens[next].text == "." {
				next++ // /Корр. агентства/.
			}
			if t.text == "/" && marks > 1 && next < end && caps > 0 && d.tokens[next].upper && words <= 8 && d.tokens[i-1].kind != punct && slashes(d, first, i) == 2 {
				if !isDash(d.tokens[next].text) && d.tokens[next].kind == word {
					d.setPlace(first, i)
					return next
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

// agencyInBrackets returns where a dateline ends that is a place and an agency in brackets with
// nothing behind them, or a colon: "ASTANA (Steppe News) The Senate", "Berlin: (hib/KLD) Four
// deputies", "LAHORE, (Point News - 3rd May, 2020) :The Senate". Only a place in capitals, or one
// with a colon, is told from whoever has a note behind his name.
func (d *document) agencyInBrackets(first, end int) int {
	const longest = 14
	k := first + 1
	if first >= end || d.tokens[first].kind != word || !d.tokens[first].upper {
		return first
	}
	if k < end && d.tokens[k].text == ":" {
		k++
	} else if !allCaps(d.tokens[first].text) {
		return d.placeInBrackets(first, end)
	}
	for k < min(end, first+longest) && (d.tokens[k].text == "," || monthOf(d.tokens[k].lower) > 0 || d.tokens[k].kind == number) {
		k++
	}
	if k >= end || d.tokens[k].text != "(" {
		return d.placeInBrackets(first, end)
	}
	for k++; k < min(end, first+longest) && d.tokens[k].text != ")"; k++ {
	}
	if k+1 < end && d.tokens[k].text == ")" {
		k++
		if k+1 < end && d.tokens[k].text == ":" && d.tokens[first+1].text == "," {
			k++ // else it is who speaks: JOHNSON (tape): We
		}
		if d.tokens[k].kind == word && d.tokens[k].upper && !allCaps(d.tokens[k].text) {
			return k
		}
	}
	return first
}

// placeInBrackets returns where a dateline ends that is a place, a day, an agency in brackets and
// a colon or a dash: "New Delhi [India], July 25 (ANI): The Speaker", "Riga, July 5 (BNB) – The
// Saeima". It is first where no day is told or the agency is not in capitals.
func (d *document) placeInBrackets(first, end int) int {
	const longest = 16
	day, agency := false, 0
	for k := first; k+1 < min(end, first+longest); k++ {
		t := &d.tokens[k]
		switch {
		case t.text == "(" && day:
			if agency = k + 1; !allCaps(d.tokens[agency].text) || d.tokens[agency].kind != word {
				return first
			}
		case t.text == ")" && agency > 0:
			if next := d.tokens[k+1].text; next != ":" && !isDash(next) || k+2 >= end || d.tokens[k+2].kind != word {
				return first
			}
			return k + 2
		case monthOf(t.lower) > 0:
			day = true
		case t.kind == number, t.text == ",", t.text == ".", t.text == "[", t.text == "]", t.upper && t.kind == word, agency > 0:
		default:
			return first
		}
	}
	return first
}

// siteInFront returns where a dateline ends that is the address of a site and a dash, wherever on a
// page its text begins: "Steppenews.kz – The Speaker".
func (d *document) siteInFront(first, end int) int {
	for k := first; k+2 < end && k < first+4; k++ {
		t, next := &d.tokens[k], &d.tokens[k+1]
		switch {
		case t.kind == word && k > first && isDash(next.text) && next.start > t.end && d.tokens[k+2].start > next.end && siteEndings.has(t.lower) && d.tokens[k-1].text == "." && d.tokens[k-1].end == t.start:
			return k + 2
		case t.kind == word && k == first && isDash(next.text) && next.start > t.end && d.tokens[k+2].start > next.end:
			if i := strings.LastIndexByte(t.lower, '.'); i > 0 && siteEndings.has(t.lower[i+1:]) {
				return k + 2
			}
			return first
		case k == first && t.kind != word, k > first && t.text != "." && t.kind != word:
			return first
		}
	}
	return first
}

// siteEndings end the addresses of sites.
var siteEndings = wordSet(`kz kg uz tj tm az am ge ru ua by md com org net info news`)

// agencyInFront returns where a dateline ends that is a place and an agency without a dash: "ASTANA.
// STEPPEINFORM The Senate", «Нұр-Сұлтан, DALA.KZ тілшісі. Бұл туралы …».
func (d *document) agencyInFront(first, end int) int {
	const longest = 9
	if first+3 >= end || d.tokens[first].kind != word || !d.tokens[first].upper {
		return first
	}
	mark := d.tokens[first+1].text
	for k := first + 2; k+1 < min(end, first+longest); k++ {
		t, next := &d.tokens[k], &d.tokens[k+1]
		switch {
		case t.kind == word && correspondents.has(t.lower) && mark == "," && next.text == ".":
			return k + 2
		case t.kind == word && !allCaps(t.text), t.kind == punct && t.text != ".":
			return first
		case mark == "." && allCaps(d.tokens[first].text) && isAgency(t.lower) && next.kind == word && next.upper && !allCaps(next.text):
			d.setPlace(first, first+1)
			return k + 1
		}
	}
	return first
}

// correspondents are the words by which a line in front of a text tells whose reporter writes.
var correspondents = wordSet("тілшісі тілші корр корреспондент correspondent")

// pressInFront returns where a Kazakh dateline ends that is a press service and a dash: «Сенаттың
// баспасөз қызметі – Елордаға …».
func (d *document) pressInFront(first, end int) int {
	const longest = 8
	for k := first + 1; k+2 < min(end, first+longest); k++ {
		if d.tokens[k-1].lower == "баспасөз" && d.tokens[k].lower == "қызметі" {
			if isDash(d.tokens[k+1].text) && d.tokens[k+2].kind == word && d.tokens[k+2].upper {
				return k + 2
			}
			return first
		}
	}
	return first
}

// isFullDateline says whether a city in capitals, a day and a month open a paragraph, as they do
// below a page's own lines: «ЛОНДОН, 12 июн — Агентство. …».
func (d *document) isFullDateline(first, end int) bool {
	return first+4 < end && allCaps(d.tokens[first].text) && (d.tokens[first+1].text == "," || d.tokens[first+1].text == ".") && d.tokens[first+2].kind == number && monthOf(d.tokens[first+3].lower) > 0
}

// dayOpens says whether a line opens with a day and a month: «23 июля, Минск».
func (d *document) dayOpens(first, end int) bool {
	return d.tokens[first].kind == number && first+2 < end && monthOf(d.tokens[first+1].lower) > 0 && d.tokens[first+2].text == ","
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
		if isLetter(r) {
			if !isUpper(r) {
				return false
			}
			n++
		}
	}
	return n >= 2
}

// setPlace takes the dateline's first word for its city, or two in capitals.
func (d *document) setPlace(first, dash int) {
	t := d.tokens[first]
	next := first + 1
	second := dash > next && d.tokens[next].kind == word
	switch {
	case t.lower == "st" && dash > first+2 && d.tokens[next].text == "." && allCaps(d.tokens[first+2].text): // ST. PETERSBURG
		d.place = "St. " + titled(d.tokens[first+2].text)
	case t.kind != word, t.function, monthOf(t.lower) > 0, weekdayOf(t.lower) > 0, isAgency(t.lower), rubrics.has(t.lower), second && !allCaps(t.text):
	case !allCaps(t.text):
		d.place = t.text
	case second && d.lang == "kk" && endsWithAny(d.tokens[next].lower, "ы", "і"):
		// ЖЫЛУ МАУСЫМЫ: a rubric of two words
	case second && allCaps(d.tokens[next].text):
		d.place = titled(t.text) + " " + titled(d.tokens[next].text)
	default:
		d.place = titled(t.text)
	}
}

// rubrics open a text as a city does.
var rubrics = wordSet(`online live last update updated breaking exclusive analysis opinion comment interview video photo feature transcript digest explainer profile column podcast reporter correspondent presenter anchor
	онлайн срочно молния эксклюзив обзор интервью репортаж видео фото мнение анализ новости стенограмма дайджест колонка подкаст корреспондент ведущий ведущая диктор
	тікелей жедел сұхбат шолу сараптама пікір жаңалықтар стенограмма дайджест подкаст тілші жүргізуші диктор бүгін кеше`)
