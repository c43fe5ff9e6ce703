package language

import (
	"strings"
	"unicode/utf8"
)

// kazakhOwned puts an owner before a Kazakh noun phrase: «Мәжіліс отырысы»
// where the phrase is the noun alone, «Мәжілістің жалпы отырысы» else.
func kazakhOwned(owner, phrase string) string {
	if owner == "" || strings.HasPrefix(phrase, "палаталар") { // палаталардың бірлескен отырысы tells whose it is
		return kazakhPossessed(phrase)
	}
	phrase = strings.Replace(phrase, "сессияның ", "сессиясының ", 1) // the session is the owner's too
	for _, chamber := range [...]string{"палатаның ", "палата "} {    // the owner is the chamber
		if own, ok := strings.CutPrefix(lowerFirst(phrase), chamber); ok {
			phrase = own
			break
		}
	}
	if strings.Contains(phrase, " ") || strings.Contains(owner, " ") {
		return owner + ownerEnding(owner) + " " + kazakhPossessed(phrase)
	}
	return owner + " " + kazakhPossessed(phrase)
}

// ofGovernment says whether the Kazakh word at token k, right before the noun for a sitting at
// token i, tells that it is the government's: Үкімет отырысы, but not Үкімет сағаты.
func (d *document) ofGovernment(k, i int) bool {
	return d.lang == "kk" && k == i-1 && strings.HasPrefix(d.tokens[k].lower, "үкімет") && strings.HasPrefix(d.tokens[i].lower, "отырыс")
}

// kazakhWithin puts the body in whose house an event was before its phrase:
// «Мәжілістегі дөңгелек үстел».
func kazakhWithin(owner, phrase string) string {
	return owner + placeEnding(owner) + " " + phrase
}

// kazakhPossessed gives a noun the ending of what belongs to somebody: отырыс
// is отырысы, көрме көрмесі.
func kazakhPossessed(noun string) string {
	low := lower(noun)
	last, n := utf8.DecodeLastRuneInString(low)
	front, _ := kkFront(low)
	if endsWithAny(low, agentsKazakh...) {
		if front {
			return noun + "сі" // елшісі
		}
		return noun + "сы"
	}
	if last == 'ы' || last == 'і' {
		return noun
	}
	vowel := "ы"
	if front {
		vowel = "і"
	}
	switch last {
	case 'а', 'ә', 'е', 'о', 'ө', 'я':
		return noun + "с" + vowel
	case 'п', 'к', 'қ':
		return softened(noun) + vowel
	case 'й':
		return noun + vowel
	case 'у':
		return noun[:len(noun)-n] + "у" + vowel
	}
	return noun + vowel
}

// agentsKazakh are offices whose nouns end as what is owned does, and take an ending of their own for that.
var agentsKazakh = []string{"елші", "хатшы", "басшы", "жетекші", "кеңесші", "көмекші"}

// kazakhBody takes the case ending off the name of a body.
func kazakhBody(name string) string {
	low := lower(name)
	for _, e := range kkPossessed {
		stem, ok := strings.CutSuffix(low, e.text)
		if ok && (strings.HasSuffix(stem, "ы") || strings.HasSuffix(stem, "і")) && (e.text != "н" || strings.Contains(name, " ")) {
			return name[:len(name)-len(e.text)]
		}
	}
	for _, e := range kkCases {
		stem, ok := strings.CutSuffix(low, e.text)
		if ok && utf8.RuneCountInString(stem) >= 4 && kkAgrees(lastField(stem), e) {
			return strings.TrimRight(name[:len(name)-len(e.text)], "-‑")
		}
	}
	return name
}

func lastField(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// placeEnding is the ending that makes of a place or a body what is there.
func placeEnding(name string) string {
	low := lower(name)
	front, _ := kkFront(low)
	last, _ := utf8.DecodeLastRuneInString(low)
	possessed := (last == 'ы' || last == 'і') && strings.Contains(name, " ")
	ending := "дағы"
	switch {
	case possessed:
		ending = "ндағы"
	case kkSound(low)&voiceless != 0:
		ending = "тағы"
	}
	if front {
		return strings.NewReplacer("а", "е", "ғ", "г", "ы", "і").Replace(ending)
	}
	return ending
}

// backSurname says whether a word ends as the surnames do whose last syllable, though it has an
// е, takes the endings of the one in front of it: Мұқаевтың, but Әлиевтің.
func backSurname(low string) bool { return endsWithAny(low, "аев", "ыев", "оев", "уев") }

// ownerEnding is the ending that makes a name an owner.
func ownerEnding(name string) string {
	low := lower(name)
	last, _ := utf8.DecodeLastRuneInString(low)
	front, _ := kkFront(low)
	front = front && !backSurname(low)
	ending := "дың"
	switch {
	case strings.ContainsRune("аәеёиоөуұүыіэюямнң", last):
		ending = "ның"
	case strings.ContainsRune("кқпстфхцчшщбвгд", last):
		ending = "тың"
	}
	if allCaps(name) {
		ending = "-" + ending
	}
	if front {
		return strings.Replace(ending, "ы", "і", 1)
	}
	return ending
}
