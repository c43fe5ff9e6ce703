package language

import (
	"strings"
	"unicode/utf8"
)

// placeReach is how many words before an event its place may stand.
const placeReach = 14

// placeOf returns where the event named by tokens [first, end) is, and the
// phrase without that place where it stands at its edge: "meeting in Riga" is
// a meeting, in Riga. A visit's place is where it leads, and part of its name.
func (d *document) placeOf(r *Reader, s sentence, first, i, end int) (place string, from, to int) {
	if d.lang == "kk" {
		if place, from, to = d.kazakhPlace(r, s, first, i, end); utf8.RuneCountInString(place) < 3 {
			place = ""
		}
		return place, from, to
	}
	w := d.tokens[i].lower
	for k := end - 2; k > i; k-- {
		if !inWord(d.lang, d.tokens[k].lower) || !d.tokens[k+1].upper {
			continue
		}
		if p := d.placeAt(r, k+1, end); p != "" && !isVote(w) && !isVisit(w) {
			return p, first, k
		}
	}
	near := end + 6
	for k := end; k < s.end && !(d.tokens[k].kind == punct && d.tokens[k].text != "," && !d.inDate(d.tokens[k].start) || k > near); k++ {
		if d.inDate(d.tokens[k].start) {
			near++
		}
		if inWord(d.lang, d.tokens[k].lower) && k+1 < s.end {
			if p := d.placeAt(r, k+1, s.end); p != "" {
				return p, first, end
			}
		}
	}
	if p := d.townThatHosts(r, s, first); p != "" {
		return p, first, end
	}
	for k := first - 1; k > max(s.first, first-placeReach) && (!d.parts(k, s) || d.dateComma(k, &s)); k-- {
		if inWord(d.lang, d.tokens[k-1].lower) {
			if p := d.placeAt(r, k, first); p != "" {
				return p, first, end
			}
		}
	}
	if s.paragraph < 3 && !isVisit(w) {
		return d.place, first, end
	}
	return "", first, end
}

// dateComma says whether the comma at token k stands in a date or beside an inset that
// tells one: May 1, 2026; Thursday, June 11; 8 декабря, во вторник, завершилась.
func (d *document) dateComma(k int, s *sentence) bool {
	return d.tokens[k].text == "," && (d.inDate(d.tokens[k].start) || weekdayOf(d.tokens[k-1].lower) > 0 || d.besideInset(k, s))
}

// townThatHosts is the town that an English sentence tells to have hosted the event whose
// phrase starts at token first: Tashkent hosted | the forum.
func (d *document) townThatHosts(r *Reader, s sentence, first int) string {
	k := first - 1
	for k > s.first && englishDeterminers.has(d.tokens[k].lower) {
		k--
	}
	if w := d.word(k, s.first, first); d.lang != "en" || w != "hosted" && w != "hosts" {
		return ""
	}
	from := k
	for from > s.first && d.tokens[from-1].kind == word && d.tokens[from-1].upper && !d.inDate(d.tokens[from-1].start) {
		from--
	}
	if from > s.first && d.tokens[from-1].kind == word || from < k-2 {
		return "" // the Ministry hosted
	}
	return d.placeAt(r, from, k)
}

func inWord(lang, w string) bool {
	if lang == "en" {
		return w == "in"
	}
	return w == "в" || w == "во"
}

// isVisit says whether a noun is for a journey.
func isVisit(w string) bool {
	return startsWithAny(w, []string{"visit", "trip", "tour", "поезд", "визит", "сапар"})
}

// placeAt reads the name of a place at token k, "" if there is none: capitals,
// that are no date and no parliament.
func (d *document) placeAt(r *Reader, k, end int) string {
	last := k
	for last < end && last < k+3 && d.tokens[last].kind == word && d.tokens[last].upper && !d.inDate(d.tokens[last].start) && weekdayOf(d.tokens[last].lower) == 0 {
		last++
	}
	if last == k {
		return ""
	}
	name := d.text[d.tokens[k].start:d.tokens[last-1].end]
	if r.namesParliament(d, name) {
		return ""
	}
	if d.lang == "ru" {
		if k > 1 && d.journeyNear(k) {
			name = russianAimless(name)
		}
		ofThing := last < end && d.tokens[last].kind == word && !d.tokens[last].upper && isRussianAdjective(d.tokens[k].lower) // в Таврическом дворце
		if last > k+1 || ofThing || d.shouted(k, end) || startsWithAny(d.tokens[k].lower, anyHall) || r.lex.kind("ru", &d.tokens[k])&orgWord != 0 {
			return ""
		}
		return russianPlace(name)
	}
	return name
}

// journeyNear says whether the noun of a journey stands before the preposition
// at token k-1: the place is one to go to.
func (d *document) journeyNear(k int) bool {
	for j := k - 2; j >= max(0, k-8); j-- {
		if isVisit(d.tokens[j].lower) {
			return true
		}
	}
	return false
}

// kazakhPlace reads a place in the locative: at the start of the phrase it
// leaves it, and a parliament there tells whose the event is.
func (d *document) kazakhPlace(r *Reader, s sentence, first, i, end int) (place string, from, to int) {
	for k := i - 1; k >= max(s.first, i-placeReach); k-- {
		t := d.tokens[k]
		if t.kind == punct && !isDash(t.text) && k < first {
			break
		}
		if !d.kazakhTownAt(r, k) {
			continue
		}
		place = t.text[:len(t.text)-len("да")]
		if k == first {
			first++
		}
		return place, first, end
	}
	if place = d.kazakhPlaceBehind(r, s, i, end); place == "" && s.paragraph < 3 && !isVisit(d.tokens[i].lower) {
		place = d.place
	}
	return place, first, end
}

// kazakhPlaceBehind reads the place that stands between an event and the verb that tells it
// took place: форум өткен аптада Ташкентте өтті.
func (d *document) kazakhPlaceBehind(r *Reader, s sentence, i, end int) (place string) {
	if endsInPlace(d.tokens[i].lower) {
		return "" // told at it
	}
	for k := end; k < s.end; k++ {
		t := &d.tokens[k]
		switch {
		case d.inDate(t.start):
		case startsWithAny(t.lower, heldWords):
			return place
		case t.kind == punct && t.text != "," || d.cues[k] != noCue:
			return ""
		case place == "" && d.kazakhTownAt(r, k):
			place = t.text[:len(t.text)-len("да")]
		}
	}
	return ""
}

// kazakhTownAt says whether token k is the name of a place in the locative.
func (d *document) kazakhTownAt(r *Reader, k int) bool {
	t := &d.tokens[k]
	return t.upper && endsInPlace(t.lower) && !d.inDate(t.start) && !allCaps(t.text) && !r.namesParliament(d, t.text) && r.lex.kind("kk", t)&(stopWord|orgWord) == 0
}

// endsInPlace says whether a Kazakh word is in the locative.
func endsInPlace(w string) bool {
	return strings.HasSuffix(w, "да") || strings.HasSuffix(w, "де") || strings.HasSuffix(w, "та") || strings.HasSuffix(w, "те")
}

// feminineCities are nominatives of cities in -а and -я whose prepositional looks
// like that of Минск or Дубай.
var feminineCities = wordSet(`астана кызылорда караганда алма-ата чолпон-ата хива бухара фергана шуша гянджа аваза габала шеки
	москва самара уфа пенза тула ялта калуга вологда кострома чита одесса полтава винница елабуга
	анкара бурса адана доха манама медина мекка басра аддис-абеба момбаса аккра абуджа асмэра лусака луанда кампала джуба киншаса нджамена
	вена прага варшава рига гаага женева лозанна братислава любляна тирана подгорица валлетта варна констанца сучава крайова острава трнава нитра
	нарва юрмала елгава лиепая клайпеда барселона гранада малага кордова генуя падуя верона модена пиза равенна сиена парма ницца тулуза
	джакарта манила калькутта дакка лхаса осака иокогама хиросима фукусима нара
	канберра оттава лима гавана богота картахена атланта`)

// russianPlace turns the prepositional of a place into its nominative.
func russianPlace(p string) string {
	if words := strings.Fields(p); len(words) == 2 {
		if _, ok := landStem(words); ok {
			return russianAimless(p)
		}
	}
	low := lower(p)
	stem, ok := strings.CutSuffix(p, "е")
	if !ok {
		for _, e := range [...]struct{ from, to string }{{"ии", "ия"}, {"ани", "ань"}, {"ерми", "ермь"}, {"ери", "ерь"}, {"ири", "ирь"}} {
			if stem, ok := strings.CutSuffix(p, e.from); ok {
				return stem + e.to
			}
		}
		if stem, ok := strings.CutSuffix(p, "ом"); ok && isRussianAdjective(low) { // Заречном
			return stem + "ое"
		}
		return russianAimless(p) // Баку, Алматы, Осло, Тбилиси; but прибыл в Астану
	}
	for _, e := range [...]string{"а", "я"} {
		if feminineCities.has(strings.TrimSuffix(low, "е") + e) {
			return stem + e
		}
	}
	if strings.HasSuffix(stem, "ь") { // Анталье, Севилье
		return stem + "я"
	}
	if endsWithAny(low, "вке", "чке", "шке") { // Федоровке
		return stem + "а"
	}
	switch last, _ := utf8.DecodeLastRuneInString(stem); last {
	case 'а', 'е', 'о': // Ханое, Костанае
		return stem + "й"
	case 'л': // Брюсселе, Ставрополе, Ярославле
		if endsWithAny(stem, "ел", "пол", "вл") {
			return stem + "ь"
		}
	case 'б': // Душанбе
		if low == "душанбе" {
			return p
		}
	}
	return stem
}
