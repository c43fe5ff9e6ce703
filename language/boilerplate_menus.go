package language

import (
	"strings"
	"unicode/utf8"
)

// What a page shows above and below its article: the bar of its sections, the cloud of its tags, and
// the headline once more.

// isMenu says whether a paragraph is the bar of a page's sections: «Новости Политика В мире Спорт
// Қаз», words of such bars for the most part, with no mark but what divides them.
func (d *document) isMenu(s sentence) bool {
	const fewest, longest = 4, 40
	if s.end-s.first < fewest || s.end-s.first > longest {
		return false
	}
	sections, others := 0, 0
	for _, t := range d.tokens[s.first:s.end] {
		switch {
		case t.kind == punct && !strings.Contains(menuMarks, t.text), t.kind == word && !t.upper && !t.function && !menuWords.has(t.lower):
			return false
		case t.kind != word || t.function:
		case menuWords.has(t.lower):
			sections++
		default:
			others++
		}
	}
	return sections >= fewest && sections >= others
}

// menuMarks are what divides the sections of such a bar.
const menuMarks = "|/•·>»-–—…...×"

// menuWords are the sections that pages have.
var menuWords = wordSet(`новости новость политика экономика общество общества культура спорт происшествия криминал авто наука технологии бизнес финансы здоровье туризм подкасты интервью аналитика мнения мнение видео фото главная контакты реклама власть мир мире лента регионы образование недвижимость ещё еще рус қаз каз eng войти поиск меню редакции авторы
	жаңалықтар саясат экономика қоғам мәдениет спорт әлем оқиға сұхбат басты ғылым білім денсаулық
	home news politics business world sport sports culture opinion video photos podcasts science health tech lifestyle travel contacts subscribe login menu`)

// isTagCloud says whether a paragraph is a cloud of tags with how many articles each has: «горячие
// новости 381 Город Астана 204 хоккей 122».
func (d *document) isTagCloud(s sentence) bool {
	const fewest = 4
	numbers := 0
	for i := s.first; i < s.end; i++ {
		switch t := &d.tokens[i]; {
		case t.kind == punct && !isDash(t.text):
			return false
		case t.kind == number && i > s.first && d.tokens[i-1].kind == word:
			numbers++
		}
	}
	return numbers >= fewest
}

// isTitleAgain says whether a paragraph without a stop is the headline: as the page repeats it, or
// with whose page it is: «Сенат принял закон – Агентство, 01.03.2020».
func (d *document) isTitleAgain(paragraph []sentence) bool {
	last := paragraph[len(paragraph)-1]
	if isStop(d.tokens[last.end-1].text) {
		return false
	}
	rest, ok := cutTitle(d.text[paragraph[0].start:last.span.end], d.titleText)
	return ok && namesPage(rest)
}

// namesPage says whether what a line has behind the headline is nothing, or a mark and a few words
// that name the page.
func namesPage(rest string) bool {
	const longest = 60
	rest = strings.TrimLeft(rest, " \"”»!?.")
	mark, _ := utf8.DecodeRuneInString(rest)
	return rest == "" || len(rest) < longest && strings.ContainsRune("-–—|:/•·(", mark)
}

// cutTitle returns what a line has behind the headline that it begins with, letters and digits
// compared alone. A headline of a word or two is found in lines that go on otherwise.
func cutTitle(line, title string) (string, bool) {
	const shortest = 20 // letters
	n := 0
	for _, want := range title {
		want, ok := letterOrDigit(want)
		for ok {
			got, size := utf8.DecodeRuneInString(line)
			if size == 0 {
				return "", false
			}
			line = line[size:]
			if got, is := letterOrDigit(got); is {
				if got != want {
					return "", false
				}
				n++
				break
			}
		}
	}
	return line, n >= shortest
}

// isPictureLine says whether a line without a stop tells whose a picture is: «Сенат, фото – Степь от
// 11.09.2025 12:20 Фото: Степь/Автор».
func (d *document) isPictureLine(s sentence) bool {
	const longest = 40
	if s.end-s.first > longest || isStop(d.tokens[s.end-1].text) {
		return false
	}
	for i := s.first; i+2 < s.end; i++ {
		if next := d.tokens[i+1].text; pictureWords.has(d.tokens[i].lower) && (next == ":" || isDash(next)) && d.tokens[i+2].upper {
			return true
		}
	}
	return false
}

// pictureWords are what a line calls the picture above it.
var pictureWords = wordSet("фото фотография снимок photo picture сурет суреті")
