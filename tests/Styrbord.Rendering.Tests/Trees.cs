using Styrbord.Domain.Kernel;

namespace Styrbord.Rendering.Tests;

/// <summary>Documents for the tests: one of every block, and long ones.</summary>
internal static class Trees
{
    public static readonly EquatableArray<FrontMatter> Front =
    [
        new("name", "Namn", "Förslag till verksamhetsplan 2019"),
        new("revision", "Revision", "7"),
        new("type", "Dokumenttyp", "Verksamhetsplan"),
        new("number", "Diarienummer", "2018/00373"),
        new("validityArea", "Giltighetsområde", "Hälso- och sjukvårdsnämnden"),
        new("functionalArea", "Funktionsområde", ""),
        new("owner", "Dokumentansvarig", "Planeringsdirektör"),
        new("decidingBody", "Beslutande", "Nämnden för Blekingesjukhuset"),
        new("decisionDate", "Beslutsdatum", "2018-09-20"),
        new("nextRevision", "Nästa revidering", "2019-10-31"),
    ];

    public static DocumentTree Whole => new(1, "operationalPlan", "Förslag till verksamhetsplan 2019", Front, Blocks(1));

    public static DocumentTree Long(int times) => Whole with { Body = Enumerable.Range(1, times).SelectMany(i => Blocks(i)).ToEquatableArray() };

    public static DocumentTree Of(params Block[] blocks) => new(1, "operationalPlan", "Titel", [], blocks.ToEquatableArray());

    private static EquatableArray<Block> Blocks(int number) =>
    [
        new Heading(1, "Invånare och samhälle", $"{number}"),
        new Paragraph("Den bästa livsmiljön för hållbar tillväxt och god hälsa.", Style: "lead"),
        new Heading(2, "En god och jämlik hälsa", $"{number}.2"),
        new Quote("Det finns skillnader i upplevd hälsa mellan kön.\n\nFolkhälsoarbete ska bidra till en större jämlikhet:\n\n- Goda livsvillkor\n- Psykisk hälsa", "Planeringsdirektiv 2019"),
        new Heading(3, "Så tar nämnden hand om målet"),
        new RichText(
            "Nämnden arbetar **för alla** och *med andra*, se [lagen](https://www.riksdagen.se/lag) och [planen](/planer).\n\n#### Hur det sker\n\n1. Först\n2. Sedan\n   - bland annat detta\n   - och detta\n\n"
            + "> Nämnds godkännande sker under förutsättning av likalydande beslut.\n\n| Nämnd | Svar |\n| --- | ---: |\n| HSN | 25 |\n\nSista stycket\nmed radbrytning.",
            "exempeltext"),
        new Heading(3, "Uppdrag"),
        new Bullets(["Regionala utvecklingsstrategin (RUS)", "Folkhälsopolicyn"], Ordered: true),
        new Facts([new("Läge", "Besvarat"), new("Riktas till", "Offentlig primärvård")]),
        new Table("Indikatorer och målvärden", [new("Indikator"), new("Målvärde 2019", true)], [["Samordnad individuell plan", "80,0"], ["Rökning", "8,0"]], "procent"),
        new Paragraph("Differenser beror på avrundning.", "exempeldata", "note"),
        new Wordings("Förslaget", "Beslutet", [new("1.2 En god hälsa", [new("Vi arbetar för ", false), new("alla", true), new(".", false)], [new("Vi arbetar för ", false), new("var och en", true), new(".", false)]), new("2.1 Struket", [new("Borta.", true)], [])]),
        new PageBreak(),
        new Heading(3, "Justering"),
        new Signatures(["Sekreterare", "Ordförande"]),
    ];
}
