package language

import (
	"cmp"
	"strings"

	"minber/digest"
)

// observers reads the mission that people of a body made to watch an election: observers from
// the CIS Interparliamentary Assembly started work in Tashkent; делегация наблюдателей ТЮРКПА
// приступила к работе; сайлауды байқауға келген Парламенттік ассамблея тобы.
func (f *eventFinder) observers(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	if f.rank > deedReach || d.spoken(s) {
		return occasion{}, false
	}
	for i := one.first; i < one.end; i++ {
		if !f.observersAt(one, i) || d.quoted(d.tokens[i].start) || !f.observed(one, i) {
			continue
		}
		x, ok := f.observersOf(s, i)
		if !ok {
			continue
		}
		place := d.place
		k, country := f.cityOf(s, place)
		if country != "" {
			place = f.cityName(k)
		}
		date := d.pastDate(s)
		if f.recent(date) == no {
			continue
		}
		x.name = strings.TrimSuffix(x.name, " observers")
		owner, phrase := x.name, f.missionOf(x, place)
		if d.lang == "kk" {
			owner, phrase = x.name+" байқаушылары", "миссиясы"
		}
		return occasion{
			kind: journey, phrase: phrase, owner: owner, within: true, own: true, held: true, abroad: country == "" || country != f.c.g.home || x.foreign,
			place: place, date: date, at: digest.Span{Start: one.span.start, End: one.span.end},
		}, true
	}
	return occasion{}, false
}

// observersAt says whether token i is a noun for those who watch an election, or in Kazakh
// tells what they came for.
func (f *eventFinder) observersAt(one sentence, i int) bool {
	d, t := f.d, &f.d.tokens[i]
	switch {
	case observerNouns.has(t):
		return t.lower != "наблюдателей" || missions.has(&d.tokens[max(i-1, one.first)])
	case d.lang == "en" && t.lower == "observer":
		return startsWithAny(d.word(i+1, i, one.end), []string{"mission=", "team=", "group=", "delegation="})
	case d.lang == "kk" && (t.lower == "байқауға" || t.lower == "бақылауға"):
		return i > one.first && strings.HasPrefix(d.tokens[i-1].lower, "сайлау") && startsWithAny(d.word(i+1, i, one.end), []string{"келген="})
	}
	return false
}

// observed says whether the sentence tells that the observers at token i were at work.
func (f *eventFinder) observed(one sentence, i int) bool {
	d := f.d
	for k := one.first; k < one.end; k++ {
		t := &d.tokens[k]
		if !observerDeeds.in(d.lang).has(t) || d.quoted(t.start) || d.cues[k] == missedCue || d.cues[k].looksAhead() && d.cues[k] != dateCue || f.denied(one, k) {
			continue
		}
		if power, _ := d.strongest(max(one.first, k-3), k); power < hintCue {
			return true
		}
	}
	return d.lang == "kk" && !observerNouns.has(&d.tokens[i]) // who came to observe
}

// observersOf returns the body of several countries that the observers at token i of sentence
// s are of, the nearest.
func (f *eventFinder) observersOf(s, i int) (near sitter, ok bool) {
	away := 8
	for _, x := range f.sitters[s] {
		if far := max(x.first-i, i-x.end); x.known && far < away && !f.panelIn(x.first, x.end) && (f.ofSeveral(x) || beginsWord(lower(x.name), amongStems)) {
			near, away, ok = x, far, true
		}
	}
	return near, ok
}

// missionOf names the mission of the observers of a body, in English or Russian.
func (f *eventFinder) missionOf(x sitter, place string) string {
	if f.d.lang == "ru" {
		return "миссия наблюдателей " + russianBody(x.name, genitive) + " на выборах"
	}
	name := "observer mission of " + article(x.name) + x.name
	return name + cmp.Or(map[bool]string{true: " in " + place}[place != ""], " at the election")
}

var (
	// observerNouns are beginnings of those nouns.
	observerNouns = beginsWith("observers=", "наблюдатели=", "наблюдателей=", "наблюдателями=", "байқаушылар")
	// missions are Russian nouns for several of them, as the subject.
	missions = beginsWith("делегация=", "миссия=", "группа=", "команда=")
	// observerDeeds are beginnings of verbs for what they do where they came.
	observerDeeds = byLanguage[*trait]{
		en: beginsWith("start=", "started=", "begin=", "began=", "begun=", "arrived=", "monitored=", "observed=", "worked=", "watched=", "visited=", "toured=", "deployed="),
		ru: beginsWith("приступил", "прибыл", "прибывш", "начал", "работа", "наблюдал", "наблюдают=", "следил", "следят=", "посетил", "побывал", "объехал", "приехал"),
		kk: beginsWith("кірісті=", "кірісіп=", "бастады=", "келді=", "келген=", "істеді=", "істеп=", "байқады=", "аралады=", "барды="),
	}
)
