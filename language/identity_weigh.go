package language

import (
	"math"
	"strings"
	"time"
)

// pairing is how the parts of two names compare. A verdict holds only where
// both names have the part.
type pairing struct {
	sameLang                                   bool
	surname                                    float64 // its weight, otherName if it is another
	given                                      float64
	father                                     float64
	strange                                    float64
	hasGiven, bothFull, hasFather, fathersFull bool
}

// compareAll compares one name with all that somebody was called. Each part
// counts by the name that it agrees with best, but a surname that texts of its
// own language spell otherwise only if it agrees with those of another
// language to the letter.
func (j *Judge) compareAll(f nameForm, told []nameForm, country string) float64 {
	surname, own := math.Inf(-1), math.Inf(-1)
	given, full := bestPart{}, bestPart{}
	father, fathers := bestPart{}, bestPart{}
	strange := math.Inf(1)
	sexes := 0
	for _, t := range told {
		p := j.compareNames(f, t, country)
		if p.surname <= otherName {
			continue
		}
		if p.sameLang {
			own = max(own, p.surname)
		}
		surname = max(surname, p.surname)
		strange = min(strange, p.strange)
		if p.bothFull {
			full.note(p.given)
		} else if p.hasGiven {
			given.note(p.given)
		}
		if p.fathersFull {
			fathers.note(p.father)
		} else if p.hasFather {
			father.note(p.father)
		}
		if f.sex != 0 && t.sex != 0 {
			if f.sex == t.sex {
				sexes++
			} else {
				sexes--
			}
		}
	}
	if math.IsInf(surname, -1) {
		return surname
	}
	if !math.IsInf(own, -1) && surname < surnameAlike {
		surname = own
	}
	if full.any {
		given = full
	}
	if fathers.any {
		father = fathers
	}
	weight := surname + given.weight + father.weight - strange
	if sexes < 0 {
		weight += otherName
	}
	return weight
}

// bestPart keeps the best of some weights.
type bestPart struct {
	weight float64
	any    bool
}

func (b *bestPart) note(weight float64) {
	if !b.any || weight > b.weight {
		b.weight, b.any = weight, true
	}
}

// compareNames compares two names part by part.
func (j *Judge) compareNames(a, b nameForm, country string) pairing {
	p := pairing{sameLang: a.lang == b.lang, strange: a.strange + b.strange}
	p.surname = compareSurnames(a, b, country)
	switch {
	case a.given == "" || b.given == "":
	case a.initial || b.initial:
		p.hasGiven, p.given = true, otherInitial
		if initialOf(a.first, b.first) {
			p.given = givenInitial
		}
	default:
		p.hasGiven, p.bothFull = true, true
		p.given = j.compareGiven(a, b, country)
	}
	// Where one name has a patronymic in the surname's place (Лукашевич), it tells
	// of the father only if it is not the surname.
	if a.patronymic != "" && b.patronymic != "" && (a.lone == b.lone || p.surname <= otherName) {
		p.hasFather = true
		if a.patInitial || b.patInitial {
			p.father = otherInitial
			if initialOf(a.dads, b.dads) {
				p.father = fatherLetter
			}
		} else {
			p.fathersFull, p.father = true, otherName
			if a.dads.compare(b.dads, country) > otherWord || compareStems(a.patronymic, b.patronymic) {
				p.father = fatherAlike
			}
		}
	}
	if p.surname <= otherName && a.lone != b.lone && p.fathersFull && p.father > 0 && p.bothFull && p.given > givenInitial {
		p.surname = 0 // Қасым-Жомарт Кемелұлы: the surname is only left out
	}
	return p
}

// compareStems compares fathers' names of which a patronymic has changed the
// end: Али, Алиевич.
func compareStems(a, b string) bool {
	x, y := foldWord(a), foldWord(b)
	return len(x) > 2 && len(y) > 2 && (strings.TrimRight(x, "aeiou") == strings.TrimRight(y, "aeiou"))
}

func compareSurnames(a, b nameForm, country string) float64 {
	switch a.family.compare(b.family, country) {
	case equalWord:
		return surnameAlike
	case nearWord:
		return surnameNear
	case looseWord:
		return surnameLoose
	case otherWord:
	}
	switch {
	case halves(a.surname, b.family, a.lang, country), halves(b.surname, a.family, b.lang, country):
		return surnameHalf
	case a.middle != "" && a.second.compare(b.family, country) >= nearWord, b.middle != "" && b.second.compare(a.family, country) >= nearWord:
		return surnameHalf // José García López is called José García
	case renamed(a.surname, b.surname):
		return surnameLoose
	}
	return otherName
}

// halves says whether one half of a double surname is the other surname.
func halves(double string, other spelled, lang, country string) bool {
	for half := range strings.SplitSeq(double, "-") {
		if half != double && spell(half, lang, country).compare(other, country) >= nearWord {
			return true
		}
	}
	return false
}

// renamed says whether two surnames differ only by what makes a surname:
// Зокиров, Зокирзода; Нығмет, Нығметов.
func renamed(a, b string) bool {
	x, y := bareSurname(a), bareSurname(b)
	return len(x) > 3 && x == y
}

func bareSurname(word string) string {
	k := foldWord(word)
	for _, e := range [...]string{"zoda", "zada", "zade", "uli", "oglu", "ulin", "ulina", "ova", "eva", "ina", "ov", "ev", "in"} {
		if stem, ok := strings.CutSuffix(k, e); ok && len(stem) > 3 {
			return stem
		}
	}
	return k
}

// compareGiven weighs two given names in full.
func (j *Judge) compareGiven(a, b nameForm, country string) float64 {
	if g, ok := j.groups[foldWord(a.given)]; ok && g == j.groups[foldWord(b.given)] && (a.middle == "" || b.middle == "") && !orderFree[country] {
		return givenAlike
	}
	like := a.whole.compare(b.whole, country)
	if a.middle == "" != (b.middle == "") && !orderFree[country] {
		// One of several given names is left out, the first or another.
		like = max(like, min(nearWord, a.first.compare(b.first, country)))
		if a.middle != "" {
			like = max(like, min(nearWord, a.second.compare(b.whole, country)))
		} else {
			like = max(like, min(nearWord, b.second.compare(a.whole, country)))
		}
	}
	if like < nearWord && strings.Contains(a.given, "-") != strings.Contains(b.given, "-") && !orderFree[country] {
		x, _, _ := strings.Cut(a.given, "-")
		y, _, _ := strings.Cut(b.given, "-")
		like = max(like, min(nearWord, spell(x, a.lang, country).compare(spell(y, b.lang, country), country)))
	}
	switch like {
	case equalWord:
		return givenAlike
	case nearWord:
		return givenNear
	case looseWord:
		return givenLoose
	case otherWord:
	}
	return otherName
}

// daysFrom is the number of days from one ISO day to another.
func daysFrom(day, from string) (int, bool) {
	a, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return 0, false
	}
	b, err := time.Parse(time.DateOnly, from)
	if err != nil {
		return 0, false
	}
	return int(a.Sub(b) / (24 * time.Hour)), true
}
