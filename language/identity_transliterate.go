package language

import (
	"strings"
	"unicode"
)

// Transliterate writes a name that texts of one language print as texts of
// another would: into English by the usual press transliteration (Ерлан
// Төлегенов: Yerlan Tolegenov), from Kazakh into Russian letter by letter. What
// Latin letters sound like in Cyrillic hangs on where a name comes from: those
// are left as they are, and so is Russian for readers of Kazakh, who write
// Russian names alike.
func Transliterate(name, from, to string) string {
	switch {
	case from == to, from != "kk" && from != "ru":
		return name
	case to == "ru":
		return kazakhAsRussian.Replace(name)
	case to == "en":
		return latinName(name)
	}
	return name
}

var kazakhAsRussian = strings.NewReplacer("Ә", "А", "ә", "а", "Ғ", "Г", "ғ", "г", "Қ", "К", "қ", "к", "Ң", "Н", "ң", "н", "Ө", "О", "ө", "о",
	"Ұ", "У", "ұ", "у", "Ү", "У", "ү", "у", "Һ", "Х", "һ", "х", "І", "И", "і", "и")

// latinLetters are those of the English-language press; е is treated apart.
var latinLetters = map[rune]string{
	'а': "a", 'ә': "a", 'б': "b", 'в': "v", 'г': "g", 'ғ': "g", 'д': "d", 'ж': "zh", 'з': "z", 'и': "i", 'і': "i", 'й': "i", 'к': "k", 'қ': "k", 'л': "l",
	'м': "m", 'н': "n", 'ң': "n", 'о': "o", 'ө': "o", 'п': "p", 'р': "r", 'с': "s", 'т': "t", 'у': "u", 'ұ': "u", 'ү': "u", 'ф': "f", 'х': "kh", 'һ': "h",
	'ц': "ts", 'ч': "ch", 'ш': "sh", 'щ': "shch", 'ъ': "", 'ы': "y", 'ь': "", 'э': "e", 'ю': "yu", 'я': "ya", 'ё': "yo",
}

func latinName(name string) string {
	var b strings.Builder
	letters := []rune(name)
	for i, r := range letters {
		low := unicode.ToLower(r)
		before := rune(' ')
		if i > 0 {
			before = unicode.ToLower(letters[i-1])
		}
		latin, ok := latinLetters[low]
		switch {
		case low == 'е' && (!unicode.IsLetter(before) || strings.ContainsRune("аәеиіоөуұүыэюяйьъ", before)):
			latin = "ye" // Ерлан, Сергеев
		case low == 'е':
			latin = "e"
		case low == 'й' && endsWord(letters, i) && (before == 'и' || before == 'ы'):
			continue // Дмитрий: the y stands for both
		case (low == 'и' || low == 'ы') && i+1 < len(letters) && unicode.ToLower(letters[i+1]) == 'й' && endsWord(letters, i+1):
			latin = "y"
		case !ok:
			b.WriteRune(r)
			continue
		}
		if r != low && latin != "" {
			latin = strings.ToUpper(latin[:1]) + latin[1:]
		}
		b.WriteString(latin)
	}
	return b.String()
}

func endsWord(letters []rune, i int) bool {
	return i+1 == len(letters) || !unicode.IsLetter(letters[i+1])
}
