package source

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// isFurniture says whether a block is no part of what the article says:
// captions and photo credits, "read also", link lists, share and subscribe
// lines, tags and counters. Long paragraphs never are.
func isFurniture(b block) bool {
	size := utf8.RuneCountInString(b.text)
	if size > 300 {
		return false
	}
	letters := 0
	for _, r := range b.text {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	if letters < 2 {
		return true
	}
	if b.linked*10 > size*6 || addresses(b.text)*2 > size {
		return true
	}
	if size < 150 && strings.Count(b.text, " | ") >= 2 { // a row of links without links
		return true
	}
	line := strings.ToLower(strings.TrimLeftFunc(b.text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '©' && r != '#'
	}))
	return isCredit(line, size) || isSignature(b.text, line, size) || isReadAlso(line, size) || isInvitation(line) || isDisclaimer(line) || isShareLine(line) || isLabel(line, size)
}

func startsWith(line string, beginnings ...string) bool {
	return slices.ContainsFunc(beginnings, func(b string) bool { return strings.HasPrefix(line, b) })
}

func isCredit(line string, size int) bool {
	// «Фото автора», «Фото akorda.kz»; a sentence about a photo is longer.
	if size <= 50 && (startsWith(line, "фото ", "сурет ") || strings.HasSuffix(strings.TrimRight(line, "."), "фото автора")) {
		return true
	}
	return size <= 200 && startsWith(line, "©", "photo credit", "photo:", "photos:", "photo by", "photo courtesy", "image credit", "image:", "image source",
		"illustration:", "illustration by", "pictured:", "picture:", "video:", "screenshot:",
		"на снимке:", "на фото:", "фото:", "фото/", "фото©", "фото.", "фотография:", "фотосурет:", "видео:", "иллюстрация:", "коллаж:", "скриншот:", "снимок:", "инфографика:",
		"сурет:", "суреттер:", "суретті түсірген", "фотолар:", "суретте:", "бейнежазба:", "видеодан алынған", "кадр:", "pixabay", "depositphotos", "getty images")
}

// addresses counts the letters of a text that are addresses of pages.
func addresses(text string) int {
	sum := 0
	for word := range strings.FieldsSeq(text) {
		if strings.HasPrefix(word, "http://") || strings.HasPrefix(word, "https://") {
			sum += utf8.RuneCountInString(word)
		}
	}
	return sum
}

// isSignature says whether a line names who wrote the text, or which press
// service.
func isSignature(original, line string, size int) bool {
	line = strings.TrimRight(line, ".")
	if size <= 70 && !strings.ContainsAny(line, ".!?,:") && (startsWith(line, "пресс-служба ") || strings.HasSuffix(line, " баспасөз қызметі")) {
		return true
	}
	if size <= 40 && isSigned(original) {
		return true
	}
	return size <= 150 && startsWith(line, "reporting by ", "additional reporting by ", "writing by ", "editing by ", "our standards:",
		"беседовал ", "беседовала ", "подготовил ", "подготовила ", "әңгімелескен ", "сұхбаттасқан ", "сұхбат алған ", "дайындаған ")
}

// isSigned says whether a line is a name as newspapers sign with it: the given
// name or an initial, and the surname in capitals.
func isSigned(line string) bool {
	words := strings.Fields(strings.TrimRight(line, ",. "))
	capitals := func(word string) bool {
		return utf8.RuneCountInString(word) >= 4 && word == strings.ToUpper(word) && strings.IndexFunc(word, unicode.IsDigit) < 0
	}
	return len(words) == 2 && capitals(words[1]) && !capitals(words[0]) && unicode.IsUpper([]rune(words[0])[0])
}

// endsArticle says whether a line stands over what visitors write («Пікірлер: 3»,
// "5 comments") or over what a press release tells editors alone.
func endsArticle(text string) bool {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) })
	switch strings.Join(words, " ") {
	case "comments", "leave a comment", "responses", "replies", "discussion about this post", "комментарии", "комментариев", "комментария", "всего комментариев", "оставить комментарий",
		"обсуждение", "пікірлер", "барлық пікір", "барлық пікірлер", "пікір қалдыру", "пікір жазу", "талқылау",
		"ends", "notes to editors", "note to editors", "notes for editors":
		return true
	case "comment", "reply", "комментарий", "пікір":
		return strings.ContainsAny(text, "0123456789")
	}
	return false
}

// isDisclaimer says whether a line tells whose opinion it is not.
func isDisclaimer(line string) bool {
	return containsAny(line, "мнение", "пікірі", "көзқарасы", "opinions", "views") && containsAny(line, "редакци", "editor", "publisher", "author") &&
		containsAny(line, "не совпада", "совпадать", "сәйкес келме", "not necessarily", "do not reflect", "their own", "author's own")
}

func isReadAlso(line string, size int) bool {
	return size <= 250 && startsWith(line, "read also", "also read", "read more", "see also", "related:", "related news", "related articles", "related stories",
		"more on this", "you may also like", "recommended:", "don't miss", "most read", "latest news", "more news", "more stories", "other news",
		"читайте также", "читать также", "также читайте", "читайте еще", "читайте ещё", "читать далее", "читайте по теме", "материал по теме", "материалы по теме", "по теме:", "еще по теме",
		"ещё по теме", "смотрите также", "рекомендуем прочитать", "рекомендуем почитать", "другие новости", "другие материалы", "другие статьи", "похожие новости", "последние новости", "главные новости", "подробнее:", "ранее по теме",
		"оқи отырыңыз", "тағы оқыңыз", "тағы да оқыңыз", "сондай-ақ оқыңыз", "сондай-ақ, оқыңыз", "осы тақырып бойынша:", "осы тақырыптағы жаңалықтар", "тақырып бойынша:", "ұқсас жаңалықтар", "соңғы жаңалықтар",
		"басқа жаңалықтар", "басқа материалдар", "толығырақ:", "толығырақ оқу", "тағы қараңыз")
}

// isInvitation says whether a line asks to follow, join, install, report or
// agree to cookies.
func isInvitation(line string) bool {
	if startsWith(line, "subscribe to", "subscribe now", "follow us", "join us on", "join our", "sign up for", "got a story", "have a story", "have a tip", "got a tip", "get our newsletter", "download our app",
		"понравилась новость", "понравилась статья", "понравился материал", "расскажите друзьям", "подписывайтесь", "подписывайся", "подпишитесь", "подпишись", "следите за нами", "следите за новостями", "присоединяйтесь к нам", "больше новостей в", "все новости в",
		"нашли ошибку", "заметили ошибку", "сообщить об ошибке", "выделите фрагмент", "при использовании материалов", "любое использование материалов",
		"жазылыңыз", "бізге жазылыңыз", "бізге қосылыңыз", "арнамызға жазыл", "қатені байқа", "қате таптыңыз", "материалды пайдалан") {
		return true
	}
	if startsWith(line, "was this", "is this page") && containsAny(line, "useful", "helpful") || startsWith(line, "была ли", "был ли", "полезна ли") && containsAny(line, "полез") {
		return true
	}
	if strings.Contains(line, "cookie") && containsAny(line, "we use", "accept", "agree", "используем", "использует", "соглаша", "қолдан", "келіс") {
		return true
	}
	if !strings.ContainsAny(line, "«“\"") && containsAny(line, "подписывайтесь", "подпишитесь", "жазылыңыз", "subscribe", "sign up") && containsAny(line, "канал", "рассылк", "арна", "newsletter", "inbox") {
		return true
	}
	network := containsAny(line, "telegram", "телеграм", "whatsapp", "instagram", "инстаграм", "youtube", "facebook", "viber", "tiktok", "google news")
	return network && containsAny(line, "подпис", "подпиш", "жазыл", "қосыл", "subscribe", "follow", "join", "наш канал", "нашем канал", "наш telegram", "арнамыз", "парақшамыз", "читайте нас")
}

func containsAny(line string, parts ...string) bool {
	return slices.ContainsFunc(parts, func(p string) bool { return strings.Contains(line, p) })
}

// isShareLine says whether every word of a line belongs to a row of share
// buttons.
func isShareLine(line string) bool {
	words := strings.FieldsFunc(line, func(r rune) bool { return !unicode.IsLetter(r) })
	if len(words) == 0 || len(words) > 15 {
		return false
	}
	named := false
	for _, word := range words {
		switch word {
		case "facebook", "twitter", "telegram", "whatsapp", "vk", "vkontakte", "viber", "linkedin", "email", "x", "ok", "odnoklassniki", "pinterest", "reddit",
			"одноклассники", "вконтакте", "фейсбук", "телеграм", "твиттер", "share", "tweet", "print", "поделиться", "поделитесь", "распечатать", "бөлісу", "бөлісіңіз", "басып":
			named = true
		case "this", "on", "the", "article", "news", "link", "copy", "send", "via", "in", "в", "с", "на", "новостью", "статьей", "статьёй", "друзьями", "ссылку", "ссылка",
			"скопировать", "отправить", "версия", "для", "печати", "шығару", "сілтемені", "көшіру", "достарыңызбен", "жаңалықпен", "жіберу":
		default:
			return false
		}
	}
	return named
}

// isLabel says whether a line lists tags, counts readers or names an
// advertisement.
func isLabel(line string, size int) bool {
	line = strings.TrimLeft(line, "0123456789 ,.") // «412 просмотров», "3 min read"
	switch line {
	case "advertisement", "реклама", "жарнама", "закрыть окно", "close window", "терезені жабу":
		return true
	}
	if number, ok := strings.CutPrefix(line, "column "); ok && strings.Trim(number, "0123456789") == "" { // of a printed record
		return true
	}
	if size <= 60 && containsAny(line, "min read", "мин чтения", "мин. чтения", "минут оқу") || containsAny(line, "all rights reserved", "все права защищены", "барлық құқық") {
		return true
	}
	if size <= 40 && strings.ContainsAny(line, "0123456789") && startsWith(line, "published ", "updated ", "last updated", "опубликовано", "обновлено", "жарияланды", "жарияланған", "жаңартылды") {
		return true
	}
	return size <= 150 && startsWith(line, "a version of this article", "tags:", "keywords:", "views:", "comments:", "reading time", "min read",
		"теги:", "тэги:", "ключевые слова:", "просмотров", "просмотры:", "показов", "рейтинг:", "оцените новость", "оцените статью", "оқылды:", "количество просмотров", "комментарии:", "комментариев", "время чтения", "рубрика:", "категория:",
		"тегтер:", "тегі:", "тег:", "басып шығарылған", "дата печати", "қаралым", "қаралды:", "көрілім", "пікірлер:", "пікір қалдыру", "айдар:", "оқу уақыты")
}
