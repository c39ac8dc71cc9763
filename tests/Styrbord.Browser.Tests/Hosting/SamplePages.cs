using Microsoft.Playwright;

namespace Styrbord.Browser.Tests.Hosting;

/// <summary>Every kind of page of the sample, with the account that sees most of it.</summary>
internal static class SamplePages
{
    public const string Password = "styrbord-exempel";

    public static readonly (string Name, string Address, string? Account)[] All =
    [
        ("logga-in", "/logga-in", null),
        ("mitt-arbete-strateg", "/", "planeringsstrateg"),
        ("mitt-arbete-sekreterare", "/", "sekreterare-blekingesjukhuset"),
        ("franvaro", "/franvaro", "systemadministrator"),
        ("paminnelser", "/konto/paminnelser", "planeringsstrateg"),
        ("sluta-paminnas", "/paminnelser/stoppa?nyckel=ingen", null),
        ("forsenat", "/forsenat", "planeringsstrateg"),
        ("uppgift", "/uppgift/tidplan-14?organ=lt-styrelsen", "sekreterare-landstingsstyrelsen"),
        ("traden", "/roda-traden/2019/1.2.2c/hsn", "planeringsstrateg"),
        ("tackning", "/roda-traden/2019/tackning", "planeringsstrateg"),
        ("luckor", "/roda-traden/2019/luckor", "planeringsstrateg"),
        ("luckor-mal", "/roda-traden/2019/luckor?ordna=mal", "planeringsstrateg"),
        ("mal", "/mal", "planeringsstrateg"),
        ("mal-ett", "/mal/1.2", "planeringsstrateg"),
        ("mal-andra", "/mal/1.2/andra?satt=dela&fran=2019", "planeringsstrateg"),
        ("ovriga-uppdrag", "/uppdrag", "planeringsstrateg"),
        ("dialoger", "/dialoger", "planeringsstrateg"),
        ("analyser", "/analyser", "planeringsstrateg"),
        ("analys", "/analyser/kommissionen-jamlik-halsa", "planeringsstrateg"),
        ("behov", "/behov/behov-palliativ-vard", "planeringsstrateg"),
        ("dokument-planeringsforutsattningar", "/dokument/planeringsforutsattningar-2019", "planeringsstrateg"),
        ("prioriteringar", "/mal/prioriteringar", "planeringsstrateg"),
        ("nytt-direktiv", "/mal/direktiv", "planeringsstrateg"),
        ("direktivpaket", "/mal/direktiv/paket", "planeringsstrateg"),
        ("insatsomrade-andra", "/mal/1.2.1/andra", "planeringsstrateg"),
        ("planer", "/planer", "planeringsstrateg"),
        ("underlag", "/underlag", "planeringsstrateg"),
        ("indikatorer", "/indikatorer", "planeringsstrateg"),
        ("mallar", "/mallar", "planeringsstrateg"),
        ("mall", "/mallar/koncernmall-2019", "planeringsstrateg"),
        ("plan", "/planer/halso-och-sjukvardsnamnden/2019/1.2", "sekreterare-blekingesjukhuset"),
        ("plan-tillagg", "/planer/halso-och-sjukvardsnamnden/2019/tillagg", "sekreterare-blekingesjukhuset"),
        ("plan-laslage", "/planer/halso-och-sjukvardsnamnden/2019/1.2", "lasare"),
        ("handlingsplaner", "/handlingsplaner", "planeringsstrateg"),
        ("handlingsplan", "/handlingsplaner/blekingesjukhuset/2019", "forvaltningschef-blekingesjukhuset"),
        ("handlingsplan-ny", "/handlingsplaner/blekingesjukhuset/2019?for=atagande-palliativa-ombud", "forvaltningschef-blekingesjukhuset"),
        ("kedja", "/roda-traden/2019/kedja/1.2.2", "lasare"),
        ("kedja-svar", "/roda-traden/2019/kedja/1.2.2c/halso-och-sjukvardsnamnden", "lasare"),
        ("beslut", "/beslut", "planeringsstrateg"),
        ("arende-utan-innehall", "/beslut/2019/arende-direktiv-2019", "planeringsstrateg"),
        ("arende", "/beslut/2019/arende-plan-2019-run", "planeringsstrateg"),
        ("andra-vid-sammantradet", "/beslut/2019/arende-plan-2019-run/andra/innehall-plan-2019-run", "sekreterare-regionstyrelsens-au"),
        ("arende-sekreterare", "/beslut/2019/arende-plan-2019-run", "sekreterare-regionstyrelsens-au"),
        ("moten", "/moten", "sekreterare-blekingesjukhuset"),
        ("mote", "/moten/mote-lt-n-blekingesjukhuset-2018-09-20", "sekreterare-blekingesjukhuset"),
        ("mote-lasare", "/moten/mote-lt-n-blekingesjukhuset-2018-09-20", "lasare"),
        ("dokument-handlingar", "/dokument/sammantradeshandlingar-mote-lt-n-blekingesjukhuset-2018-09-20", "lasare"),
        ("uppsikt", "/uppsikt/2019", "planeringsstrateg"),
        ("jamfor", "/planer/halso-och-sjukvardsnamnden/2019/jamfor?fran=1&till=7", "planeringsstrateg"),
        ("processversioner", "/arshjul/versioner", "planeringsstrateg"),
        ("processversion", "/arshjul/version?id=2018", "planeringsstrateg"),
        ("processer-jamforda", "/arshjul/jamfor?a=2018&b=2019", "planeringsstrateg"),
        ("granskning-kalender", "/arshjul/granskning?kalender=2018", "planeringsstrateg"),
        ("processuppfoljning", "/arshjul/uppfoljning", "planeringsstrateg"),
        ("dokument-processer", "/dokument/processer-2018-2019", "planeringsstrateg"),
        ("styrdokument", "/styrdokument", "planeringsstrateg"),
        ("styrdokument-ett", "/styrdokument/rus", "planeringsstrateg"),
        ("styrmodell", "/styrmodell", "planeringsstrateg"),
        ("vem-beslutar", "/vem-beslutar", "lasare"),
        ("bevara-och-gallra", "/bevara-och-gallra", "planeringsstrateg"),
        ("organisation", "/organisation?datum=2019-01-01", "planeringsstrateg"),
        ("organ", "/organisation/halso-och-sjukvardsnamnden", "planeringsstrateg"),
        ("dokument-direktiv", "/dokument/direktiv-2019", "planeringsstrateg"),
        ("dokument-trad", "/dokument/trad-2019-rb-n-halso-sjukvard", "lasare"),
        ("dokument-presentation", "/dokument/presentation-2019", "lasare"),
        ("dokument-tjansteskrivelse", "/dokument/tjansteskrivelse-plan-2019-hsn", "planeringsstrateg"),
        ("dokument-utdrag", "/dokument/protokollsutdrag-beslut-2018-08-29-run", "planeringsstrateg"),
        ("dokument-plan", "/dokument/plan-plan-2019-hsn", "planeringsstrateg"),
        ("aldre-lage", "/planer?vid=2018-08-30", "planeringsstrateg"),
        ("sok", "/sok?q=tillg%C3%A4nglighet+v%C3%A5rd", "lasare"),
        ("sekretess", "/sekretess", "lasare"),
        ("sekretess-markera", "/sekretess?sak=plan%2Fplan-2019-hsn%2Fsections.vision", "sekreterare-blekingesjukhuset"),
        ("tidslinje", "/revision/tidslinje?om=plan-2019-hsn", "revisor"),
        ("undanhallet", "/revision/undanhallet", "revisor"),
        ("arshjul", "/arshjul/2018", "planeringsstrateg"),
        ("arshjul-tidslinje", "/arshjul/2018?visa=tidslinje", "lasare"),
        ("arshjul-tabell", "/arshjul/2018?visa=tabell", "lasare"),
        ("arshjul-2019", "/arshjul/2018?version=2019", "lasare"),
        ("kalender", "/arshjul/2018/kalender", "planeringsstrateg"),
        ("kalender-ny", "/arshjul/2020/kalender", "planeringsstrateg"),
        ("sammantraden", "/arshjul/2018/sammantraden", "planeringsstrateg"),
        ("sammantrade-flytta", "/arshjul/2018/sammantraden/mote-lt-styrelsen-2018-11-12?till=2018-11-19", "planeringsstrateg"),
        ("sammantraden-inlasning", "/arshjul/2018/sammantraden/inlasning", "planeringsstrateg"),
        ("kalenderadresser", "/konto/kalender", "planeringsstrateg"),
        ("konto", "/konto", "planeringsstrateg"),
        ("kortkommandon", "/kortkommandon", "planeringsstrateg"),
        ("komponenter", "/komponenter", "planeringsstrateg"),
        ("tillganglighet", "/tillganglighet", "planeringsstrateg"),
        ("finns-inte", "/finns-inte", "planeringsstrateg"),
    ];

    public static async Task SignInAsync(IPage page, string account)
    {
        await page.GotoAsync("/logga-in");
        await page.Locator("input[name=account], input[name=konto]").First.FillAsync(account);
        await page.Locator("input[type=password]").First.FillAsync(Password);
        await page.Locator("main form button[type=submit]").First.ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/logga-in", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit, Timeout = 60_000 });
    }
}
