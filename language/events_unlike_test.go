package language_test

import (
	"strings"
	"testing"
)

// Sentences with the words of an event that tell of none, or of another. Each is of
// 5 March 2026; what is wanted are the names of the events, joined.
func TestWhatOnlySoundsLikeAnEvent(t *testing.T) {
	for _, c := range [][2]string{
		{"A member of the house who wrote the bill died in the Senate on Monday, its clerk said.", ""},
		{"The cost of the bill fell in the Senate on Monday, and the members were glad about it.", ""},
		{"The motion of no confidence fell in the Seimas on Monday, and the members were glad.", "plenary sitting of the Seimas with a vote of no confidence"},
		{"On Monday Senator Anna Lind of the Seimas spoke of the siege of Oslo, where Germans landed in 1940.", ""},
		{"On Monday Senator Anna Lind, who studied law in Oslo, where she arrived as a child, opened the sitting of the Seimas.", "sitting of the Seimas"},
		{"The Latvian Speaker Greta Holm welcomed the Georgian Speaker Eva Beridze's victory in Tbilisi on Monday.", ""},
		{"The Latvian Speaker Greta Holm welcomed the Georgian Speaker Eva Beridze in Riga on Monday.", "visit of Speaker of the Georgian parliament Eva Beridze to Riga, Latvia"},
		{"The visit to Riga was reported by members of the Senate on Monday, the clerk said.", "visit to Riga, Latvia"},
		{"A visit to Riga was paid on Monday by members of the Senate, the clerk said.", "visit of members of the Senate to Riga, Latvia"},
		{"A visit to Riga by members of the Senate took place on Monday, the clerk said.", "visit of members of the Senate to Riga, Latvia"},
		{"Senator Anna Lind of the Seimas left Vilnius University in 1990 and became a lawyer.", ""},
		{"Senator Anna Lind of the Seimas left Vilnius for Oslo on Monday and met the king.", "visit of Senator Anna Lind to Oslo, Norway"},
		{"On Monday Speaker Anna Lind opened fire on the school plan in the house of the people.", ""},
		{"On Monday Speaker Anna Lind opened the door of her office to the members of the house.", ""},
		{"On Monday Speaker Anna Lind opened a school in the village with the members of the house.", "opening of the school in the village"},
		{"On Monday Speaker Anna Lind cut the ribbon on a school bus with the members of the house.", ""},
		{"Speaker Anna Lind introduced the author of the law to the Senate on Monday in the capital.", ""},
		{"Officials tabled no budget before the Senate on Monday, and the members were not glad.", ""},
		{"Speaker Anna Lind laid flowers to rest on Monday and went to the house of the people.", ""},
		{"Speaker Anna Lind laid a wreath on Monday at the monument to sailors in the capital.", "wreath-laying at the monument to sailors in the capital"},
		{"The Senate sat for the first time without its Speaker on Monday, and all were glad of it.", "plenary session of the Senate without its Speaker"},
		{"The Senate sat for the first time on Monday, and all were glad of it and of the new hall.", "first sitting of the Senate"},
		{"The Senate suspended the visit of Italian senators to Riga on Monday, and all were sad.", ""},
		{"The Senate suspended its session on Monday before it began, and all were sad about it.", ""},
		{"The plenary session of the Senate on Monday was moved to the assembly hall after a fire alarm.", "plenary session of the Senate"},
		{"The plenary session of the Senate was moved to Friday, and all were sad about it.", ""},
		{"The Senate said the Seimas held hearings on the river on Monday, and all were glad of it.", "hearings of the Seimas on the river"},
		{"New Zealand went to the polls on Monday, and the members of the parliament were glad.", "election in New Zealand"},
		{"The Seimas has a new speaker system since Monday, and the members were glad about it.", ""},
		{"Before the committee, Minister Anna Lind worked in a bank, and she was glad about that.", ""},
		{"Парламент Молдовы вчера не смог собраться и принять закон о страховании.", ""},
		{"Для кворума не хватило депутатов, и Сенат вчера не смог принять закон о пчёлах.", ""},
		{"Сенат вчера не смог принять делегацию из Риги.", ""},
		{"Сенат не сумел вовремя избрать спикера в прошлом году.", ""},
		{"Парламент Молдовы вчера не смог принять закон о страховании.", "пленарное заседание Парламента Молдовы по закону о страховании"},
		{"В пятницу спикер Сейма Анна Линд вылетит в Астану. Визит продлится три дня.", ""},
		{"Спикер Сейма Анна Линд прибыла в Астану. Визит продлится три дня.", "визит спикера Сейма Анны Линд в Астану"},
		{"Сенатор Анна Линд съездила в Ригу. Визит министра в Варшаву отменили.", "визит сенатора Анны Линд в Ригу"},
		{"АСТАНА, 3 марта. В понедельник депутаты Мажилиса приехали на работу на велосипедах.", ""},
		{"Құрылтай сессиясында депутаттар салықтан бас тартты.", "Құрылтай сессиясы"},
		{"Спикер Анна Линд ертең Астанаға келеді. Сапар жұмаға дейін жалғасады.", ""},
	} {
		t.Run(c[0], func(t *testing.T) {
			var names []string
			for _, e := range understand(t, "2026-03-05", c[0]).Events {
				names = append(names, e.Name)
			}
			if got := strings.Join(names, "; "); got != c[1] {
				t.Errorf("got %q, want %q", got, c[1])
			}
		})
	}
}
