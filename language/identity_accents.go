package language

import (
	"slices"
	"strings"
)

// accent is a way to read Latin letters other than the plain one: what a word
// sounds like where it comes from, written as English would write it. The
// letters of foreign surnames reach Cyrillic texts by their sound.
type accent struct {
	countries string // "" are all
	letters   *strings.Replacer
}

// eastern are the countries whose names reach Latin letters from Cyrillic, or
// from letters of their own, in the plain reading.
const eastern = "RU UA KZ KG TJ AM GE BG MK MN UZ"

var accents = [...]accent{
	{"TR AZ CY", strings.NewReplacer("ç", "ch", "ş", "sh", "c", "dzh", "q", "g", "x", "kh", "ö", "o", "ü", "u", "ğ", "g", "ı", "i", "j", "zh")},
	{eastern + " AZ TM IR AF", strings.NewReplacer("x", "kh", "q", "k")},
	{"PL", strings.NewReplacer("szcz", "shch", "sz", "sh", "cz", "ch", "rz", "zh", "ch", "kh", "ci", "chi", "ć", "ch", "ś", "s", "ź", "z", "ż", "zh",
		"ł", "l", "w", "v", "c", "ts", "ó", "u", "ą", "on", "ę", "en", "ń", "n", "j", "y")},
	{"CZ SK SI HR RS BA ME MK LV LT", strings.NewReplacer("č", "ch", "ć", "ch", "š", "sh", "ž", "zh", "đ", "dzh", "j", "y", "c", "ts", "ř", "rzh",
		"ch", "kh", "ė", "e", "ų", "u", "ū", "u")},
	{"HU", strings.NewReplacer("sz", "s", "zs", "zh", "cs", "ch", "gy", "d", "ny", "n", "ly", "y", "s", "sh", "c", "ts", "ö", "e", "ő", "e",
		"ü", "u", "ű", "u", "j", "y")},
	{"HU DE AT CH LU NL BE DK NO SE FI EE IS LV LT RS HR SI CZ SK PL", strings.NewReplacer("ö", "e", "ø", "e", "ő", "e", "j", "y")},
	{"DE AT CH LU NL BE DK NO SE FI EE IS", strings.NewReplacer("sch", "sh", "ch", "kh", "ei", "ai", "eu", "oi", "äu", "oi", "ue", "u", "oe", "e", "ae", "e",
		"ä", "e", "ö", "e", "ø", "e", "ü", "u", "å", "o", "z", "ts", "w", "v", "v", "f", "ß", "ss", "ij", "ei", "j", "y")},
	{"FR BE CH LU CA MC", strings.NewReplacer("eau", "o", "aux", "o", "au", "o", "ou", "u", "oi", "ua", "ch", "sh", "ç", "s", "ce", "se", "ci", "si",
		"gn", "n", "qu", "k", "c", "k", "j", "zh", "ai", "e", "ge", "zhe", "gi", "zhi")},
	{"ES MX AR CU CO CL PE VE UY PY BO EC", strings.NewReplacer("j", "kh", "ll", "l", "ñ", "n", "ce", "se", "ci", "si", "z", "s", "qu", "k", "gue", "ge", "gui", "gi")},
	{"PT BR AO MZ", strings.NewReplacer("ch", "sh", "ç", "s", "ce", "se", "ci", "si", "j", "zh", "lh", "l", "nh", "n", "qu", "k", "gui", "gi", "gue", "ge", "ão", "an", "x", "sh")},
	{"IT RO MD CH SM", strings.NewReplacer("ign", "ign", "z", "ts", "ce", "che", "ci", "chi", "ge", "dzhe", "gi", "dzhi", "gli", "l", "gn", "n", "sc", "sh", "zz", "ts", "ș", "sh", "ț", "ts", "j", "zh")},
	{"GB US CA AU NZ IE IN PK BD LK ZA NG GH KE MY SG", strings.NewReplacer("ew", "yu", "oo", "u", "ee", "i", "ea", "i", "ou", "u", "igh", "ai", "ay", "ei",
		"ck", "k", "wi", "ui", "wa", "ua", "wo", "u", "wu", "u", "ce", "se", "ci", "si", "cy", "si")},
	{"", strings.NewReplacer("ou", "u", "woo", "u", "oo", "u", "ee", "i", "wu", "u")},
	{"BY", strings.NewReplacer("au", "ov", "ou", "ov", "eu", "ev", "iou", "ev")},
	{"KR KP", strings.NewReplacer("park", "pak", "lee", "li", "choi", "chkhve", "yoon", "yun", "woo", "u", "yeo", "yo", "young", "yon", "yung", "yon",
		"jeong", "chon", "jung", "chon", "eo", "o", "eu", "y", "ae", "e", "oo", "u")},
	{"JP", strings.NewReplacer("shi", "si", "sha", "sya", "shu", "syu", "sho", "syo", "chi", "ti", "cha", "tya", "chu", "tyu", "cho", "tyo", "ji", "dzi", "j", "dz", "ou", "o", "oh", "o")},
	{"VN", strings.NewReplacer("tr", "ch", "nh", "n", "ph", "f", "gi", "z", "qu", "ku", "đ", "d", "x", "s")},
}

// stressless takes off the marks that don't change what a letter and the next
// one sound like together: García, Gérard.
var stressless = strings.NewReplacer("á", "a", "à", "a", "â", "a", "é", "e", "è", "e", "ê", "e", "ë", "e", "í", "i", "ì", "i", "î", "i", "ï", "i",
	"ó", "o", "ò", "o", "ô", "o", "ú", "u", "ù", "u", "û", "u")

// marksLost spells a word as those do who lack its letters.
var marksLost = strings.NewReplacer("ç", "c", "ş", "s", "ș", "s", "ţ", "t", "ț", "t", "ı", "i", "ğ", "g", "ž", "z", "š", "s", "č", "c", "ć", "c", "ə", "a",
	"ś", "s", "ź", "z", "ż", "z", "ñ", "n", "ø", "o", "å", "a", "æ", "ae", "ß", "ss", "đ", "d", "ð", "d", "þ", "th")

// chinese are the countries whose names are written in Pinyin.
const chinese = "CN TW HK SG MO"

// nameReadings returns the skeletons of a word: the plain one first, and those
// of the accents of a country in which it reads otherwise; of all accents if
// the country is not known, or has none.
func nameReadings(word, country string) []string {
	out := []string{foldWord(word)}
	if !isLatin(word) {
		return out
	}
	low := lowerWord(word)
	add := func(heard string) {
		if skeleton := foldWord(heard); skeleton != "" && !slices.Contains(out, skeleton) {
			out = append(out, skeleton)
		}
	}
	add(marksLost.Replace(low))
	of := func(countries string) bool { return country != "" && strings.Contains(countries, country) }
	pinyin := of(chinese)
	if pinyin || country == "" {
		if heard, ok := palladius(low); ok {
			add(heard)
		}
	}
	listed := pinyin || slices.ContainsFunc(accents[:], func(a accent) bool { return of(a.countries) })
	for _, a := range accents {
		if listed && a.countries != "" && !of(a.countries) {
			continue
		}
		add(a.letters.Replace(low))
		heard := a.letters.Replace(stressless.Replace(low))
		add(heard)
		if strings.HasPrefix(a.countries, "FR") {
			add(silentEnds(heard))
		}
	}
	if heard, ok := strings.CutSuffix(low, "ic"); ok { // the mark of ć is lost
		add(heard + "ich")
	}
	return out
}

// silentEnds leaves out what French doesn't sound at the end of a word:
// Lambert, Dubois, Larcher.
func silentEnds(word string) string {
	halves := strings.Split(word, "-")
	for i, half := range halves {
		half = strings.TrimSuffix(half, "e")
		if open, ok := strings.CutSuffix(half, "er"); ok {
			half = open + "e"
		} else if open := strings.TrimRight(half, "tsdxpz"); len(open) > 2 && open != half && half == halves[i] {
			half = open
		}
		halves[i] = half
	}
	return strings.Join(halves, "-")
}

// pinyinMarks are those that a syllable is known without, and ü as passports write it.
var pinyinMarks = strings.NewReplacer("-", "", "'", "", "’", "", "ü", "v")

// palladius turns a word of Pinyin into the Cyrillic that Russian and Kazakh
// texts write it with, by the system of Palladius.
func palladius(word string) (string, bool) {
	word = pinyinMarks.Replace(word)
	var b strings.Builder
	for word != "" {
		syllable, n := chineseSyllable(word)
		if n == 0 {
			return "", false
		}
		b.WriteString(syllable)
		word = word[n:]
	}
	return b.String(), b.Len() > 0
}

// chineseSyllable reads the longest syllable at the beginning of a word such
// that a syllable, or nothing, follows.
func chineseSyllable(word string) (cyrillic string, length int) {
	for _, initial := range pinyinInitials {
		rest, ok := strings.CutPrefix(word, initial.latin)
		if !ok {
			continue
		}
		for _, final := range pinyinFinals {
			tail, ok := strings.CutPrefix(rest, final.latin)
			if !ok || tail != "" && !startsSyllable(tail) {
				continue
			}
			sound := final.cyrillic
			if strings.HasSuffix(initial.latin, "y") || initial.latin == "w" {
				sound = afterGlide[initial.latin+final.latin]
				if sound == "" {
					continue
				}
			} else if initial.soft && final.soft != "" {
				sound = final.soft
			}
			return initial.cyrillic + sound, len(word) - len(tail)
		}
	}
	return "", 0
}

func startsSyllable(word string) bool {
	for _, i := range pinyinInitials {
		if i.latin != "" && strings.HasPrefix(word, i.latin) {
			return true
		}
	}
	return false
}

// pinyinInitials are longest first; after a soft one u is ü.
var pinyinInitials = [...]struct {
	latin, cyrillic string
	soft            bool
}{
	{"zh", "чж", false},
	{"ch", "ч", false},
	{"sh", "ш", false},
	{"b", "б", false},
	{"p", "п", false},
	{"m", "м", false},
	{"f", "ф", false},
	{"d", "д", false},
	{"t", "т", false},
	{"n", "н", false},
	{"l", "л", false},
	{"g", "г", false},
	{"k", "к", false},
	{"h", "х", false},
	{"j", "цз", true},
	{"q", "ц", true},
	{"x", "с", true},
	{"r", "ж", false},
	{"z", "цз", false},
	{"c", "ц", false},
	{"s", "с", false},
	{"y", "", true},
	{"w", "", false},
	{"", "", false},
}

var pinyinFinals = [...]struct{ latin, cyrillic, soft string }{
	{"iang", "ян", ""},
	{"iong", "юн", ""},
	{"uang", "уан", ""},
	{"uan", "уань", "юань"},
	{"uai", "уай", ""},
	{"iao", "яо", ""},
	{"ian", "янь", ""},
	{"ing", "ин", ""},
	{"ang", "ан", ""},
	{"eng", "эн", ""},
	{"ong", "ун", ""},
	{"ia", "я", ""},
	{"ie", "е", ""},
	{"iu", "ю", ""},
	{"in", "инь", ""},
	{"ai", "ай", ""},
	{"ao", "ао", ""},
	{"an", "ань", ""},
	{"ei", "эй", ""},
	{"en", "энь", ""},
	{"er", "эр", ""},
	{"ou", "оу", ""},
	{"ua", "уа", ""},
	{"uo", "о", ""},
	{"ue", "юэ", "юэ"},
	{"ui", "уй", ""},
	{"un", "унь", "юнь"},
	{"ve", "юэ", ""},
	{"v", "юй", ""},
	{"a", "а", ""},
	{"o", "о", ""},
	{"e", "э", ""},
	{"i", "и", ""},
	{"u", "у", "юй"},
}

var afterGlide = map[string]string{
	"yi": "и", "ya": "я", "yan": "янь", "yang": "ян", "yao": "яо", "ye": "е", "yin": "инь", "ying": "ин", "yong": "юн", "you": "ю", "yu": "юй",
	"yuan": "юань", "yue": "юэ", "yun": "юнь", "yai": "яй", "yo": "йо",
	"wu": "у", "wa": "ва", "wai": "вай", "wan": "вань", "wang": "ван", "wei": "вэй", "wen": "вэнь", "weng": "вэн", "wo": "во",
}
