package main

import (
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/mail"
	"net/url"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/caarlos0/env/v11"
	"github.com/joho/godotenv"

	"minber/digest"
	"minber/language"
)

// config is every setting. `.env.example` documents each; a test holds the
// two together.
type config struct {
	Token          secret        `env:"TELEGRAM_BOT_TOKEN"`
	TokenFile      string        `env:"TOKEN_FILE"`
	APIURL         baseURL       `env:"TELEGRAM_API_URL" envDefault:"https://api.telegram.org"`
	Database       databaseURL   `env:"DATABASE_URL" envDefault:"minber.db"`
	BackupDir      string        `env:"BACKUP_DIR"`
	BackupEvery    period        `env:"BACKUP_EVERY" envDefault:"24h"`
	BackupKeep     kept          `env:"BACKUP_KEEP" envDefault:"7"`
	KeepTexts      months        `env:"KEEP_TEXTS" envDefault:"0"`
	Parliaments    list          `env:"PARLIAMENTS" envDefault:"kz,ipo"`
	ParliamentsDir string        `env:"PARLIAMENTS_DIR"`
	SourcesFile    string        `env:"SOURCES_FILE"`
	FetchLoopback  bool          `env:"FETCH_LOOPBACK" envDefault:"false"`
	Contact        contact       `env:"CONTACT"`
	CollectEvery   period        `env:"COLLECT_EVERY" envDefault:"10m"`
	DigestTime     hour          `env:"DIGEST_TIME" envDefault:"08:00"`
	Zone           zone          `env:"TIME_ZONE"`
	Languages      languages     `env:"LANGUAGES"`
	Summary        summaryLength `env:"SUMMARY_LENGTH" envDefault:"400"`
	Channels       channels      `env:"CHANNELS"`
	Admins         ids           `env:"ADMIN_IDS"`
	Listen         listenAddress `env:"LISTEN_ADDR"`
	WebhookURL     baseURL       `env:"WEBHOOK_URL"`
	WebhookSecret  secret        `env:"WEBHOOK_SECRET"`
	WebhookAddr    listenAddress `env:"WEBHOOK_ADDR" envDefault:"127.0.0.1:8443"`
	WebhookCert    string        `env:"WEBHOOK_CERT"`
	WebhookKey     string        `env:"WEBHOOK_KEY"`
	LogLevel       slog.Level    `env:"LOG_LEVEL" envDefault:"INFO"`
	LogFormat      logFormat     `env:"LOG_FORMAT" envDefault:"text"`
	SendRate       sendRate      `env:"SEND_RATE" envDefault:"28"`
	PaidBroadcast  bool          `env:"PAID_BROADCAST" envDefault:"false"`
}

const telegramAPI = "https://api.telegram.org"

// telegramToken is the shape of the tokens that Telegram's BotFather hands out.
var telegramToken = regexp.MustCompile(`^\d{5,20}:[A-Za-z0-9_-]{30,}$`)

// loadConfig reads the settings from a file (if there is one, and path is not
// "") and from the environment, which wins. The error names every wrong setting
// and what would be right.
func loadConfig(getenv func(string) string, path string) (config, error) {
	var file map[string]string
	if path != "" {
		var err error
		if file, err = godotenv.Read(path); err != nil && !errors.Is(err, os.ErrNotExist) {
			return config{}, fmt.Errorf("settings: the file %s can't be read: %w", path, err)
		}
	}
	values := make(map[string]string)
	for _, name := range settingNames() {
		if v := strings.TrimSpace(getenv(name)); v != "" {
			values[name] = v
		} else if v := strings.TrimSpace(file[name]); v != "" {
			values[name] = v
		}
	}
	var c config
	return c, c.parse(values)
}

func (c *config) parse(values map[string]string) error {
	var problems []string
	if err := env.ParseWithOptions(c, env.Options{Environment: values}); err != nil {
		var all env.AggregateError
		if !errors.As(err, &all) {
			return fmt.Errorf("settings: %w", err)
		}
		for _, one := range all.Errors {
			problems = append(problems, problem(one))
		}
	}
	if err := c.readToken(); err != nil {
		problems = append(problems, "TOKEN_FILE: "+err.Error())
	}
	if c.Token != "" && c.APIURL == telegramAPI && !telegramToken.MatchString(string(c.Token)) {
		problems = append(problems, "TELEGRAM_BOT_TOKEN: not a token as BotFather gives them (123456789:letters and digits)")
	}
	problems = append(problems, c.webhookProblems()...)
	if c.Database.onServer() && c.BackupDir != "" {
		problems = append(problems, "BACKUP_DIR: backups of PostgreSQL are made by pg_dump, not by us; leave it empty")
	}
	if c.SendRate > freeRate && !c.PaidBroadcast {
		problems = append(problems, fmt.Sprintf("SEND_RATE: %v messages a second cost Telegram Stars: want at most %d, or PAID_BROADCAST=true as well", c.SendRate, freeRate))
	}
	if len(problems) > 0 {
		slices.Sort(problems)
		return fmt.Errorf("settings:\n  %s", strings.Join(problems, "\n  "))
	}
	return nil
}

// readToken takes the token from a file, where it is neither in the environment
// of a process nor in the settings.
func (c *config) readToken() error {
	if c.TokenFile == "" {
		return nil
	}
	if c.Token != "" {
		return errors.New("TELEGRAM_BOT_TOKEN is set as well: want one of the two")
	}
	data, err := os.ReadFile(c.TokenFile)
	if err != nil {
		return err
	}
	token := strings.TrimSpace(string(data))
	if token == "" || strings.ContainsAny(token, " \t\r\n") {
		return fmt.Errorf("%s does not hold one token alone", c.TokenFile)
	}
	c.Token = secret(token)
	return nil
}

// problem words one wrong setting by its name, not by its field's.
func problem(err error) string {
	var parse env.ParseError
	if !errors.As(err, &parse) {
		return err.Error()
	}
	field, ok := reflect.TypeFor[config]().FieldByName(parse.Name)
	if !ok {
		return err.Error()
	}
	cause := parse.Err
	why := cause.Error()
	switch field.Type.Kind() {
	case reflect.Bool:
		why = "want true or false"
	default:
		if field.Type == reflect.TypeFor[slog.Level]() {
			why = "want debug, info, warn or error"
		}
	}
	return field.Tag.Get("env") + ": " + why
}

// settingNames returns the names of all settings in their order.
func settingNames() []string {
	t := reflect.TypeFor[config]()
	names := make([]string, t.NumField())
	for i := range names {
		names[i] = t.Field(i).Tag.Get("env")
	}
	return names
}

// lines prints the settings, one a line, secrets hidden.
func (c config) lines() []string {
	v := reflect.ValueOf(c)
	out := make([]string, v.NumField())
	for i := range out {
		out[i] = fmt.Sprintf("%s=%v", v.Type().Field(i).Tag.Get("env"), v.Field(i).Interface())
	}
	return out
}

// settle takes from the packs what the settings leave open: the zone of the
// first, and the languages of all in their order.
func (c *config) settle(packs []digest.Pack) {
	if c.Zone == "" {
		c.Zone = zone(packs[0].Zone)
	}
	if len(c.Languages) > 0 {
		return
	}
	for _, pack := range packs {
		for _, lang := range pack.Languages {
			if !slices.Contains(c.Languages, lang) {
				c.Languages = append(c.Languages, lang)
			}
		}
	}
}

// schedule returns the default hour and zone of a digest.
func (c config) schedule() digest.Schedule {
	return digest.Schedule{Hour: c.DigestTime.Hour, Minute: c.DigestTime.Minute, Zone: string(c.Zone)}
}

// secret is a value that prints as dots, so that no log line can hold it.
type secret string

func (s secret) String() string {
	if s == "" {
		return ""
	}
	return "•••"
}

// LogValue keeps slog from printing it.
func (s secret) LogValue() slog.Value { return slog.StringValue(s.String()) }

type baseURL string

func (b *baseURL) UnmarshalText(text []byte) error {
	u, err := url.Parse(string(text))
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" || u.RawQuery != "" || u.User != nil {
		return errors.New("want an address such as https://api.telegram.org")
	}
	*b = baseURL(strings.TrimRight(string(text), "/"))
	return nil
}

type list []string

func (l *list) UnmarshalText(text []byte) error {
	*l = splitList(string(text))
	if len(*l) == 0 {
		return errors.New("want at least one name, several with commas between")
	}
	return nil
}

func splitList(s string) []string {
	var items []string
	for item := range strings.SplitSeq(s, ",") {
		if item = strings.TrimSpace(item); item != "" {
			items = append(items, item)
		}
	}
	return items
}

type period time.Duration

func (p *period) UnmarshalText(text []byte) error {
	d, err := time.ParseDuration(string(text))
	if err != nil || d < time.Minute || d > 24*time.Hour {
		return fmt.Errorf("%q is not between 1m and 24h, such as 10m", text)
	}
	*p = period(d)
	return nil
}

func (p period) String() string { return time.Duration(p).String() }

// months is for how long something is kept, 0 for good.
type months int

const mostMonths = 1200

func (m *months) UnmarshalText(text []byte) error {
	n, err := strconv.Atoi(string(text))
	if err != nil || n < 0 || n > mostMonths {
		return fmt.Errorf("%q: want a number of months, up to %d, or 0 for good", text, mostMonths)
	}
	*m = months(n)
	return nil
}

// kept is how many backups are kept.
type kept int

const mostKept = 1000

func (k *kept) UnmarshalText(text []byte) error {
	n, err := strconv.Atoi(string(text))
	if err != nil || n < 1 || n > mostKept {
		return fmt.Errorf("%q: want a number of backups, from 1 to %d", text, mostKept)
	}
	*k = kept(n)
	return nil
}

// contact is where those who run a site reach whoever runs this bot.
type contact string

func (c *contact) UnmarshalText(text []byte) error {
	if a, err := mail.ParseAddress(string(text)); err == nil && a.Address == string(text) && !strings.ContainsAny(a.Address, `"()`) {
		*c = contact("mailto:" + a.Address)
		return nil
	}
	u, err := url.Parse(string(text))
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" || u.User != nil || strings.ContainsAny(string(text), "() ") {
		return fmt.Errorf("%q: want an address such as https://example.org/bot or editor@example.org", text)
	}
	*c = contact(u.String())
	return nil
}

type hour struct{ Hour, Minute int }

func (h *hour) UnmarshalText(text []byte) error {
	t, err := time.Parse("15:04", string(text))
	if err != nil {
		return fmt.Errorf("%q is no hour of a day, such as 08:00", text)
	}
	h.Hour, h.Minute = t.Hour(), t.Minute()
	return nil
}

func (h hour) String() string { return fmt.Sprintf("%02d:%02d", h.Hour, h.Minute) }

type zone string

func (z *zone) UnmarshalText(text []byte) error {
	if _, err := time.LoadLocation(string(text)); err != nil || string(text) == "Local" {
		return fmt.Errorf("%q is no time zone, such as Europe/London", text)
	}
	*z = zone(text)
	return nil
}

// spoken are the languages that Minber speaks.
var spoken = []string{"kk", "ru", "en"}

type languages []string

func (l *languages) UnmarshalText(text []byte) error {
	*l = splitList(string(text))
	for i, lang := range *l {
		if !slices.Contains(spoken, lang) || slices.Contains((*l)[:i], lang) {
			return fmt.Errorf("%q: want some of kk, ru, en, each once; the first one is the default", text)
		}
	}
	return nil
}

// channel is where digests are broadcast to. Lang and At are zero where the
// defaults hold.
type channel struct {
	Chat digest.Address
	Lang string
	At   *hour
}

type channels []channel

var channelAddress = regexp.MustCompile(`^(@[A-Za-z][A-Za-z0-9_]{3,31}|-\d{5,20})$`)

// UnmarshalText reads "@name", "@name:kk", "@name:08:30", "-1001234567890:ru:07:00".
func (cs *channels) UnmarshalText(text []byte) error {
	for _, item := range splitList(string(text)) {
		address, rest, _ := strings.Cut(item, ":")
		one := channel{Chat: digest.Address(address)}
		if lang, after, _ := strings.Cut(rest, ":"); slices.Contains(spoken, lang) {
			one.Lang, rest = lang, after
		}
		var at hour
		switch {
		case !channelAddress.MatchString(address):
			return fmt.Errorf("%q: want @name or the id of a channel (a negative number)", item)
		case rest == "":
		case at.UnmarshalText([]byte(rest)) != nil:
			return fmt.Errorf("%q: after the channel want a language, an hour or both, such as @name:kk:08:00", item)
		default:
			one.At = &at
		}
		*cs = append(*cs, one)
	}
	return nil
}

type ids []int64

func (l *ids) UnmarshalText(text []byte) error {
	for _, item := range splitList(string(text)) {
		id, err := strconv.ParseInt(item, 10, 64)
		if err != nil || id <= 0 {
			return fmt.Errorf("%q is not the number of a Telegram user", item)
		}
		*l = append(*l, id)
	}
	return nil
}

type listenAddress string

func (a *listenAddress) UnmarshalText(text []byte) error {
	if _, err := net.ResolveTCPAddr("tcp", string(text)); err != nil {
		return fmt.Errorf("%q is no address to listen at, such as 127.0.0.1:8080", text)
	}
	*a = listenAddress(text)
	return nil
}

type logFormat string

func (f *logFormat) UnmarshalText(text []byte) error {
	if s := string(text); s != "text" && s != "json" {
		return fmt.Errorf("%q: want text or json", s)
	}
	*f = logFormat(text)
	return nil
}

// reading returns how articles are read.
func (c config) reading() language.Options { return language.Options{Summary: int(c.Summary)} }

// summaryLength is a number of characters.
type summaryLength int

// Shorter than that no sentence fits; longer it is no summary.
const (
	shortestSummary = 100
	longestSummary  = 1000
)

func (l *summaryLength) UnmarshalText(text []byte) error {
	n, err := strconv.Atoi(string(text))
	if err != nil || n < shortestSummary || n > longestSummary {
		return fmt.Errorf("%q: want characters, from %d to %d", text, shortestSummary, longestSummary)
	}
	*l = summaryLength(n)
	return nil
}

// sendRate is a number of messages a second.
type sendRate float64

const (
	freeRate = 30   // messages a second that Telegram takes of any bot
	paidRate = 1000 // and of one that pays
)

func (r *sendRate) UnmarshalText(text []byte) error {
	f, err := strconv.ParseFloat(string(text), 64)
	if err != nil || !(f > 0 && f <= paidRate) { // the comparison is false for NaN
		return fmt.Errorf("%q: want messages a second, more than 0 and at most %d, or at most %d with PAID_BROADCAST=true", text, freeRate, paidRate)
	}
	*r = sendRate(f)
	return nil
}

// pays says whether editions and broadcasts may cost Telegram Stars: nothing
// does up to the rate that is free.
func (c config) pays() bool { return c.PaidBroadcast && c.SendRate > freeRate }
