using System.Collections.Frozen;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Governing;

/// <summary>What may be done, as people say it, by the name of the command: the page of who does what takes its rows from the access table.</summary>
internal static class CommandPhrases
{
    /// <summary>Where and when a role counts.</summary>
    public static string Where(CommandRow row)
    {
        var at = row.At.Name switch
        {
            "own" => "Den egna nämnden",
            "preparing" => "Nämnd som upprättar planen",
            "ownAdministration" => "Förvaltningens nämnd eller den som upprättar dess plan; med roll vid en förvaltning bara där",
            "deciding" => "Organ som beslutar i ärendet",
            "ownOrPreparing" => "Nämnd som planen gäller eller som upprättar den",
            _ => "Överallt",
        };
        return row.While?.Name == "ownTurn" ? $"{at}, när turen är deras" : at;
    }

    /// <summary>With the levels of goals as the authority calls them.</summary>
    public static string? Of(string command, Authority authority, int year) => Phrases.GetValueOrDefault(command)?
        .Replace("inriktningsmål", Terms.Goals(authority, year), StringComparison.Ordinal)
        .Replace("insatsområden", Terms.FocusAreas(authority, year), StringComparison.Ordinal)
        .Replace("insatsområde", Terms.FocusArea(authority, year), StringComparison.Ordinal);

    public static string Feature(string name) => name switch
    {
        "plans" => "Planer och mallar",
        "drafting" => "Arbetet med en plan",
        "actionPlans" => "Handlingsplaner",
        "decisions" => "Ärenden och beslut",
        "goals" => "Mål och planeringsdirektiv",
        "work" => "Mål över åren",
        "commissions" => "Uppdrag utanför direktivet",
        "process" => "Tidplan",
        "governing" => "Styrdokument, styrmodell och förtroendevalda",
        "documents" => "Dokument",
        "organisation" => "Organisation",
        "access" => "Behörigheter",
        "secrecy" => "Sekretess",
        _ => name,
    };

    public static readonly FrozenDictionary<string, string> Phrases = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["NameAuthority"] = "ange myndighetens namn",
        ["SetTerm"] = "bestämma vad saker heter",
        ["RecordOrganisation"] = "lägga upp organisationer",
        ["RecordBody"] = "lägga upp organ",
        ["RenameBody"] = "byta namn på organ",
        ["EndBody"] = "avsluta organ",
        ["RegisterConstitutingMeeting"] = "registrera det konstituerande sammanträdet",
        ["RecordUnit"] = "lägga upp förvaltningar och enheter",
        ["RelateBodies"] = "ange vilka organ som följer på varandra",
        ["RecordGroup"] = "lägga upp grupper utan beslutanderätt",
        ["GrantRole"] = "ge behörighet",
        ["EndRole"] = "avsluta behörighet",
        ["RecordGuidingText"] = "föra in vision, verksamhetsidé, uppdrag och värdegrund",
        ["RecordPerspective"] = "lägga upp perspektiv",
        ["RecordGoal"] = "lägga upp inriktningsmål",
        ["RecordFocusArea"] = "lägga upp insatsområden",
        ["OpenDirective"] = "öppna ett planeringsdirektiv",
        ["WriteDirectiveSection"] = "skriva i direktivet",
        ["DirectAssignmentTo"] = "rikta uppdrag till nämnder",
        ["ConfirmAddressees"] = "bekräfta vilka som är samtliga nämnder",
        ["SupportGoals"] = "ange vilka mål som stödjer varandra",
        ["SucceedGoal"] = "ange vad som följer på ett mål",
        ["ReplaceGoals"] = "ändra mål och insatsområden, med följderna sedda först",
        ["PrioritiseGoals"] = "märka ut årets prioriterade mål",
        ["PlanFocusAreaStart"] = "ange när insatsområden börjar",
        ["OpenDirectiveFrom"] = "göra nästa års planeringsdirektiv av årets",
        ["TakeInDirective"] = "ta in nästa års planeringsdirektiv som paket",
        ["GiveCommission"] = "föra in uppdrag som ett beslut ger",
        ["ReportCommission"] = "rapportera uppdrag",
        ["DropCommission"] = "avskriva uppdrag efter beslut",
        ["MarkSecret"] = "sekretessmarkera",
        ["LiftSecrecy"] = "häva en sekretessmarkering",
        ["WithholdText"] = "undanhålla en text efter beslut",
        ["ChangeIndicator"] = "ändra indikatorer de själva föreslagit, tills de är godkända",
        ["DefineIndicator"] = "definiera indikatorer",
        ["NameIndicatorOwner"] = "ange vem som ansvarar för en indikator",
        ["ReviewIndicator"] = "pröva en indikator",
        ["SetAssemblyIndicator"] = "välja fullmäktiges indikatorer",
        ["RecordTimetableEntry"] = "föra in steg i tidplanen",
        ["NamePhase"] = "namnge årets skeden",
        ["OpenMatter"] = "öppna ärende",
        ["AdoptDecision"] = "registrera nämndens beslut",
        ["RecordDecision"] = "läsa in äldre beslut ur källor",
        ["ApproveMinutes"] = "registrera justering av protokollet",
        ["NoteSlip"] = "rätta skrivfel vid ett beslut",
        ["AmendAtMeeting"] = "föra in ändrade ord medan nämnden sammanträder",
        ["CountVotes"] = "föra in röster",
        ["DescribeMatter"] = "beskriva ett ärende",
        ["EnterInMinutes"] = "föra in reservationer, anteckningar och jäv",
        ["StrikeFromMinutes"] = "stryka det som förts in i protokollet",
        ["AddActivity"] = "lägga till aktiviteter",
        ["ChangeActivity"] = "ändra aktiviteter",
        ["ReportActivity"] = "rapportera hur det går",
        ["DropActivity"] = "avsluta aktiviteter som inte ska göras",
        ["LinkIndividualGoals"] = "länka till individuella mål",
        ["UnlinkIndividualGoals"] = "ta bort länken till individuella mål",
        ["WriteActionPlanSection"] = "skriva handlingsplanens avsnitt",
        ["FixActionPlan"] = "fastställa handlingsplanen",
        ["DeliverActionPlan"] = "lämna handlingsplanen till nämnden",
        ["ReceiveActionPlan"] = "anteckna att nämnden tagit del av handlingsplanen",
        ["WithdrawAssignment"] = "dra tillbaka uppdrag",
        ["RecordTemplate"] = "lägga upp mall",
        ["CopyTemplate"] = "kopiera mall till ett annat år",
        ["RenameTemplate"] = "byta namn på mall",
        ["WriteTemplateSection"] = "ändra mallens avsnitt",
        ["MoveTemplateSection"] = "flytta mallens avsnitt",
        ["RemoveTemplateSection"] = "ta bort mallens avsnitt",
        ["OpenPlan"] = "börja en plan",
        ["OpenPlanFrom"] = "börja en plan från förra årets",
        ["ContinuePlan"] = "gå vidare till planens nästa steg",
        ["WriteSection"] = "skriva avsnitt",
        ["DescribeGoal"] = "beskriva arbetet mot ett mål",
        ["AnswerAssignment"] = "svara på uppdrag",
        ["DirectAssignment"] = "rikta uppdrag till förvaltning",
        ["DeclareNotApplicable"] = "motivera att ett uppdrag inte berör",
        ["WriteOwnFocusArea"] = "skriva egna insatsområden",
        ["MakeCommitment"] = "göra åtaganden",
        ["RemoveItem"] = "ta bort åtaganden och egna insatsområden",
        ["UseIndicator"] = "välja indikatorer och målvärden",
        ["WriteInitiative"] = "skriva nya satsningar",
        ["WriteProcess"] = "ange viktiga processer",
        ["LinkDocument"] = "länka dokument",
        ["OpenText"] = "börja ett underlag eller direktiv",
        ["WriteText"] = "skriva i underlag och direktiv",
        ["LockText"] = "låsa underlag och direktiv",
        ["DropIndicator"] = "ta bort indikatorer",
        ["MovePart"] = "flytta eller ta bort det som står under mål som upphört",
        ["KeepPart"] = "ompröva delar från förra året",
        ["SaveRevision"] = "spara en revision",
        ["SubmitPlan"] = "skicka planen för beslut",
        ["HandOverPlan"] = "lämna över turen",
        ["ShareOutPlace"] = "dela ut avsnitt och mål",
        ["TakeBackPlace"] = "ta tillbaka det som delats ut",
        ["MarkPlaceReady"] = "märka sin del som klar",
        ["ReturnPlace"] = "lämna tillbaka en del",
        ["ApprovePlace"] = "godkänna en del",
        ["WriteComment"] = "kommentera",
        ["ResolveComment"] = "avsluta kommentarer",
        ["ReopenComment"] = "öppna kommentarer igen",
        ["DescribeDocuments"] = "ange funktionsområde, ansvarig och nästa revidering",
        ["RecordGoverningDocument"] = "lägga upp styrdokument",
        ["RecordDocumentVersion"] = "lägga upp versioner",
        ["LinkGoverningDocument"] = "koppla styrdokument till varandra och till mål",
        ["EndGoverningDocument"] = "upphäva styrdokument",
        ["RecordRegulations"] = "föra in reglemente och uppdrag",
        ["DescribeComponent"] = "beskriva styrformer, styrmedel och styrverktyg",
        ["RemoveComponent"] = "ta bort delar av styrmodellen",
        ["RecordTermOfOffice"] = "lägga upp mandatperioder",
        ["SetSeats"] = "ange antalet platser",
        ["RecordElection"] = "föra in valda",
        ["EndElection"] = "avsluta uppdrag som vald",
        ["RecordRecordsRule"] = "ange vad som bevaras och gallras",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
