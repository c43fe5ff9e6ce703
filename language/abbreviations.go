package language

// abbreviation says what may follow a shortened word's full stop.
type abbreviation uint8

const (
	beforeName abbreviation = 1 + iota // a title or the like: its sentence goes on
	anywhere                           // may stand at a sentence's end
)

// shortened words of the three languages, in lower case, without the stop.
var shortened = map[string]abbreviation{
	"mr": beforeName, "mrs": beforeName, "ms": beforeName, "dr": beforeName, "prof": beforeName, "sen": beforeName, "rep": beforeName,
	"reps": beforeName, "sens": beforeName, "gov": beforeName, "gen": beforeName, "col": beforeName, "lt": beforeName, "maj": beforeName, "capt": beforeName,
	"sgt": beforeName, "st": beforeName, "hon": beforeName, "rev": beforeName, "vs": beforeName, "no": anywhere, "nos": beforeName, "art": beforeName,
	"e.g": beforeName, "i.e": beforeName, "fig": beforeName, "approx": beforeName, "adm": beforeName, "amb": beforeName, "messrs": beforeName,
	"jan": beforeName, "feb": beforeName, "mar": beforeName, "apr": beforeName, "jun": beforeName, "jul": beforeName, "aug": beforeName,
	"sept": beforeName, "sep": beforeName, "oct": beforeName, "nov": beforeName, "dec": beforeName,
	"inc": anywhere, "ltd": anywhere, "co": anywhere, "corp": anywhere, "jr": anywhere, "sr": anywhere, "etc": anywhere, "al": anywhere,
	"г": anywhere, "гг": anywhere, "д": anywhere, "п": anywhere, "др": anywhere, "пр": anywhere, "млн": anywhere, "млрд": anywhere, "трлн": anywhere,
	"тыс": anywhere, "руб": anywhere, "тг": anywhere, "чел": anywhere, "в": anywhere, "вв": anywhere, "э": anywhere, "см": beforeName, "ред": anywhere,
	"т": beforeName, "ст": beforeName, "стст": beforeName, "им": beforeName, "ул": beforeName, "проф": beforeName, "акад": beforeName, "ген": beforeName,
	"обл": anywhere, "респ": beforeName, "пос": beforeName, "рис": beforeName, "кв": anywhere, "стр": beforeName, "гр": beforeName, "мин": anywhere,
	"зам": beforeName, "пом": beforeName, "н": beforeName, "просп": beforeName, "тел": beforeName, "напр": beforeName, "долл": anywhere, "ч": anywhere,
	"ж": anywhere, "жж": anywhere, "б": anywhere, "қ": beforeName, "тб": anywhere, "т.б": anywhere, "ғ": anywhere, "мыс": beforeName,
}

// sentenceStarters are words that, with a capital letter, start a sentence
// rather than go on with a name.
var sentenceStarters = map[string]bool{
	"the": true, "a": true, "an": true, "he": true, "she": true, "it": true, "they": true, "we": true, "in": true, "on": true, "at": true, "this": true,
	"these": true, "that": true, "but": true, "and": true, "as": true, "for": true, "however": true, "his": true, "her": true, "its": true, "their": true, "there": true, "according": true,
	"он": true, "она": true, "они": true, "мы": true, "это": true, "в": true, "на": true, "по": true, "и": true, "но": true, "а": true, "также": true, "при": true, "к": true, "с": true,
	"ол": true, "олар": true, "бұл": true, "осы": true, "біз": true, "бірақ": true, "сондай-ақ": true, "ал": true,
}

func startsSentence(lower string) bool { return sentenceStarters[lower] }
