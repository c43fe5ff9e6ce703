package bot

import (
	_ "embed"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

//go:embed places/cities.txt
var cityTable string

// city is a place by which somebody may name a time zone.
type city struct {
	zone                string // IANA
	latitude, longitude float64
	names               map[string]string // to show, by language
	keys                []string          // folded, of all its names
}

// places are the cities of the table.
type places struct{ cities []city }

// newPlaces reads the table of cities.
func newPlaces(table string) (*places, error) {
	p := &places{}
	for number, line := range strings.Split(table, "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		c, err := readCity(line)
		if err != nil {
			return nil, fmt.Errorf("cities, line %d: %w", number+1, err)
		}
		p.cities = append(p.cities, c)
	}
	return p, nil
}

func readCity(line string) (city, error) {
	fields := strings.Split(line, ";")
	if len(fields) != 3+len(languages()) {
		return city{}, fmt.Errorf("%d fields", len(fields))
	}
	c := city{zone: fields[0], names: make(map[string]string)}
	var err1, err2 error
	c.latitude, err1 = strconv.ParseFloat(fields[1], 64)
	c.longitude, err2 = strconv.ParseFloat(fields[2], 64)
	if err1 != nil || err2 != nil {
		return city{}, fmt.Errorf("no place: %q %q", fields[1], fields[2])
	}
	names := ""
	for i, lang := range languages() {
		if field := fields[3+i]; field != "=" {
			names = field
		}
		for n, name := range strings.Split(names, "|") {
			if n == 0 {
				c.names[lang] = name
			}
			if key := foldPlace(name); !slices.Contains(c.keys, key) {
				c.keys = append(c.keys, key)
			}
		}
	}
	return c, nil
}

// foldPlace leaves of a name what is the same however it is typed: letters in
// lower case and without marks, Kazakh ones as their Russian neighbours.
func foldPlace(name string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(name)) {
		if !unicode.IsLetter(r) || unicode.In(r, unicode.Lm) {
			continue
		}
		if i := strings.IndexRune("әғқңөұүһіıøłđё", r); i >= 0 {
			r = []rune("агкноуухиioldе")[len([]rune("әғқңөұүһіıøłđё"[:i]))]
		}
		b.WriteRune(r)
	}
	return b.String()
}

// find returns the cities that a name may mean: those called so or, if there
// are none, those whose names differ from it least, by a slip or two.
func (p *places) find(name string) []city {
	name = strings.ToLower(strings.TrimSpace(name))
	for _, before := range []string{"город ", "г. ", "г.", "қ. ", "city of "} {
		name = strings.TrimPrefix(name, before)
	}
	for _, after := range []string{" қаласы", " city"} {
		if short := strings.TrimSuffix(name, after); short != name {
			if found := p.called(foldPlace(short), 0); len(found) > 0 {
				return found
			}
		}
	}
	key := foldPlace(name)
	for slips := range mostSlips(key) + 1 {
		if found := p.called(key, slips); len(found) > 0 {
			return found
		}
	}
	return nil
}

// mostSlips is how wrong a name may be: a short one with a slip is another
// name.
func mostSlips(key string) int {
	switch n := len([]rune(key)); {
	case n < 4:
		return 0
	case n < 8:
		return 1
	default:
		return 2
	}
}

// called returns the cities with a name at a distance from key.
func (p *places) called(key string, slips int) []city {
	var found []city
	if key == "" {
		return nil
	}
	for _, c := range p.cities {
		if slices.ContainsFunc(c.keys, func(k string) bool { return slipsBetween(k, key, slips) == slips }) {
			found = append(found, c)
		}
	}
	return found
}

// slipsBetween counts the letters to add, drop, change or swap with the next
// one to make b of a (the optimal string alignment distance); more than `most`
// are not counted on.
func slipsBetween(a, b string, most int) int {
	if a == b {
		return 0
	}
	x, y := []rune(a), []rune(b)
	if most == 0 || len(x)-len(y) > most || len(y)-len(x) > most {
		return most + 1
	}
	before, last, row := make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(x); i++ {
		row[0] = i
		for j := 1; j <= len(y); j++ {
			cost := 1
			if x[i-1] == y[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(y)]
}

// near returns the nearest city and how far it is, in kilometres, and after it
// those that are almost as near and lie in another time at an instant: beside
// a border a place alone does not tell the time.
func (p *places) near(at time.Time, latitude, longitude float64) (found []city, kilometres float64) {
	distance := func(c city) float64 { return greatCircle(latitude, longitude, c.latitude, c.longitude) }
	nearest := slices.MinFunc(p.cities, func(a, b city) int {
		if distance(a) < distance(b) {
			return -1
		}
		return 1
	})
	kilometres = distance(nearest)
	found = []city{nearest}
	for _, c := range p.cities {
		known := slices.ContainsFunc(found, func(f city) bool { return offset(at, f.zone) == offset(at, c.zone) })
		if !known && distance(c) < kilometres*1.5+30 {
			found = append(found, c)
		}
	}
	return found, kilometres
}

// greatCircle is the way between two places over the earth, in kilometres (the
// haversine formula).
func greatCircle(lat1, lon1, lat2, lon2 float64) float64 {
	const radius, degree = 6371, math.Pi / 180
	sin := func(x float64) float64 { return math.Sin(x * degree / 2) }
	h := sin(lat2-lat1)*sin(lat2-lat1) + math.Cos(lat1*degree)*math.Cos(lat2*degree)*sin(lon2-lon1)*sin(lon2-lon1)
	return 2 * radius * math.Asin(math.Sqrt(min(h, 1)))
}

// nameOf names a zone by its first city in a language; "" if there is none.
func (p *places) nameOf(zone, lang string) string {
	for _, c := range p.cities {
		if c.zone == zone {
			return c.names[lang]
		}
	}
	return ""
}

// readZone reads a time zone that is named as such: Europe/Berlin, UTC, UTC+5,
// GMT-3.
func readZone(name string) (zone string, ok bool) {
	name = strings.ReplaceAll(strings.TrimSpace(name), "−", "-")
	upper := strings.ToUpper(strings.ReplaceAll(name, " ", ""))
	hours, isOffset := strings.CutPrefix(upper, "UTC")
	if !isOffset {
		hours, isOffset = strings.CutPrefix(upper, "GMT")
	}
	switch {
	case upper == "МСК" || upper == "MSK":
		return "Europe/Moscow", true
	case isOffset && hours == "":
		return "UTC", true
	case isOffset || strings.HasPrefix(hours, "+") || strings.HasPrefix(hours, "-"):
		return fixedZone(hours)
	case strings.Contains(name, "/") && !strings.HasPrefix(name, "Etc/"):
		loc, err := time.LoadLocation(name)
		if err != nil {
			return "", false
		}
		return loc.String(), true
	}
	return "", false
}

// halfHours are zones of distances that IANA has no name for: those of the
// countries that keep them without daylight saving.
func halfHours() map[string]string {
	return map[string]string{
		"+3:30": "Asia/Tehran", "+03:30": "Asia/Tehran", "+4:30": "Asia/Kabul", "+04:30": "Asia/Kabul", "+5:30": "Asia/Kolkata", "+05:30": "Asia/Kolkata",
		"+5:45": "Asia/Kathmandu", "+05:45": "Asia/Kathmandu", "+6:30": "Asia/Yangon", "+06:30": "Asia/Yangon", "+9:30": "Australia/Darwin", "+09:30": "Australia/Darwin",
	}
}

// fixedZone is the zone of a distance from UTC in whole hours. Its IANA name
// has the sign turned round: Etc/GMT-5 is UTC+5.
func fixedZone(hours string) (zone string, ok bool) {
	if zone := halfHours()[hours]; zone != "" {
		return zone, true
	}
	n, err := strconv.Atoi(strings.TrimSuffix(hours, ":00"))
	switch {
	case err != nil || n < -12 || n > 14 || !strings.ContainsAny(hours, "+-"):
		return "", false
	case n == 0:
		return "UTC", true
	}
	return fmt.Sprintf("Etc/GMT%+d", -n), true
}
