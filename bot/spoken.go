package bot

import (
	"slices"
	"strings"
	"unicode"
)

// otherCommandNames are what readers call commands beside their names, also in
// letters that no command of Telegram has.
func otherCommandNames() map[string]string {
	return map[string]string{
		"stop": "unsubscribe", "тоқта": "unsubscribe", "тоқтату": "unsubscribe", "стоп": "unsubscribe",
		"отписаться": "unsubscribe", "отписка": "unsubscribe",
		"жазылу": "subscribe", "подписаться": "subscribe", "подписка": "subscribe",
		"lang": "language", "languages": "language", "til": "language", "тіл": "language", "язык": "language",
		"болдырмау": "cancel", "отмена": "cancel", "отменить": "cancel",
		"көмек": "help", "командалар": "help", "помощь": "help", "команды": "help", "commands": "help", "menu": "help", "мәзір": "help", "меню": "help",
		"не істей аласыз": "help", "не істей аласың": "help", "что ты умеешь": "help", "что вы умеете": "help", "what can you do": "help",
		"бастау": "start", "начать": "start", "старт": "start",
		"баптаулар": "settings", "баптау": "settings", "настройки": "settings",
		"дайджест": "digest", "іздеу": "search", "поиск": "search", "кездесулер": "meetings", "встречи": "meetings",
	}
}

// spokenCommand is the command that a word without a slash asks for, "" if it
// asks for none. Words that one may well look for are none.
func spokenCommand(said string) string {
	said = strings.ToLower(strings.Trim(strings.TrimSpace(said), ".!?"))
	switch said {
	case "start", "help", "cancel":
		return said
	}
	switch name := otherCommandNames()[said]; name {
	case "unsubscribe", "cancel", "help", "start":
		return name
	}
	return ""
}

// pleasantry says what a text is that asks for nothing: a greeting ("hello"),
// thanks or a farewell ("bye"); "" if it is none. All its words must be of that
// kind: "Сәлем Омаров" is a name.
func pleasantry(said string) string {
	words := strings.FieldsFunc(plainName(said), func(r rune) bool { return !unicode.IsLetter(r) })
	if len(words) > 5 {
		return ""
	}
	for _, kind := range []struct{ name, words, beside string }{
		{
			"hello",
			`сәлем салем сәлеметсіз салеметсиз сәлеметсізбе сәлеметсіңбе салеметсизбе сәлеметпісіз ассалаумағалейкум ассаламуалейкум ассалам салам армысыз армысыздар қайырлы кайырлы
			здравствуйте здравствуй здрасте здрасьте привет приветик приветствую добрый доброе доброго хай
			hi hello hey hiya howdy greetings good`,
			"бе ма таң күн кеш кун алейкум ағалейкум магалейкум всем вам день утро вечер дня утра вечера времени суток бот morning afternoon evening day there all bot minber мінбер минбер",
		},
		{
			"thanks",
			"рахмет рақмет рахметт ракмет алғыс спасибо спасибочки спс благодарю пасиб thanks thank thx ty cheers",
			"көп коп үлкен зор мың сізге сизге саған бәріне ұзақ вам тебе большое огромное очень вас за все помощь бот you u a lot so very much many for everything the help bot",
		},
		{
			"bye",
			"сау сауболыңыз қош пока прощай прощайте свидания bye goodbye ciao",
			"бол болыңыз болыңыздар боп тұрыңыз до всем see you bot бот",
		},
	} {
		core, beside := strings.Fields(kind.words), strings.Fields(kind.beside)
		about := slices.ContainsFunc(words, func(w string) bool { return slices.Contains(core, w) })
		foreign := slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(core, w) && !slices.Contains(beside, w) })
		if about && !foreign {
			return kind.name
		}
	}
	return ""
}
