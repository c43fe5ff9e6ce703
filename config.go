package main

import (
	"errors"
	"fmt"
	"log/slog"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"

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
	DatabaseFile   string        `env:"DATABASE_URL_FILE"`
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
	WebhookFile    string        `env:"WEBHOOK_SECRET_FILE"`
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
	values, problems := readSecrets(values)
	if err := env.ParseWithOptions(c, env.Options{Environment: values}); err != nil {
		var all env.AggregateError
		if !errors.As(err, &all) {
			return fmt.Errorf("settings: %w", err)
		}
		for _, one := range all.Errors {
			problems = append(problems, problem(one))
		}
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

// reading returns how articles are read.
func (c config) reading() language.Options { return language.Options{Summary: int(c.Summary)} }

// pays says whether editions and broadcasts may cost Telegram Stars: nothing
// does up to the rate that is free.
func (c config) pays() bool { return c.PaidBroadcast && c.SendRate > freeRate }
