using System.Globalization;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;

namespace Styrbord.Exchange.Package;

/// <summary>The maps of economy.yaml and the rows of frames.csv as records.</summary>
internal static class EconomyReader
{
    private const int FirstYear = 1990;
    private const int LastYear = 2110;

    public static EconomyPart Part(Fields file) => new(
        file.Many("classes", Class), file.Many("frames", Frames), file.Many("rules", Rule), file.Many("causes", Cause), file.Many("conversions", Conversion), file.Many("scenarios", Scenario));

    /// <summary>A column that is named by a year holds the amount of that year.</summary>
    public static FrameLine Line(Fields row) => new(
        row.At,
        row.Reference("frames"),
        row.Text("label"),
        row.Reference("body"),
        row.OptionalReference("unit"),
        row.OptionalText("class"),
        row.OptionalWord<FrameLevel>("sumOf"),
        [.. Enumerable.Range(FirstYear, LastYear - FirstYear).Select(y => (Year: y, Key: y.ToString(CultureInfo.InvariantCulture))).Where(y => row.Has(y.Key)).Select(y => new YearAmount(y.Year, row.Whole(y.Key)))],
        row.OptionalText("place"));

    private static CostClass Class(Fields one) => new(one.Text("name"), one.Word<ClassNature>("nature"), one.Flag("influenceable"), new(one.OptionalDate("validFrom"), one.OptionalDate("validTo")));

    private static FramesRow Frames(Fields one) => new(
        one.Id("id"),
        one.Text("name"),
        one.Word<FrameStage>("stage"),
        one.Day("day"),
        one.Whole("firstYear"),
        one.OptionalReference("matter"),
        one.OptionalDate("cutOff"),
        one.Flag("external"),
        one.Many("grounds", ground => new GroundRow(ground.Text("name"), ground.OptionalReference("body"), ground.OptionalDate("date"))),
        one.Many("premises", Premise),
        one.Many("sources", OrganisationReader.Source));

    private static FramePremise Premise(Fields one) => new(
        one.Id("id").Id, one.Word<PremiseKind>("kind"), one.Text("text"), one.OptionalWhole("priceLevelYear"), one.Texts("forecasters").ToEquatableArray(), one.OptionalDate("forecastOf"),
        one.OptionalReference("budgetedBy") is { } unit ? new UnitId(unit.Id) : null);

    private static IndexRuleRow Rule(Fields one) => new(
        one.Id("id"),
        one.Text("name"),
        one.OptionalText("class"),
        one.References("units"),
        one.Many("rates", rate => new YearRate(rate.Whole("year"), rate.OptionalWhole("hundredths"))),
        one.Flag("outsideFrames"),
        one.OptionalWhole("priceLevelYear"),
        one.OptionalReference("heldBy"),
        one.OptionalText("external"),
        one.Many("parts", part => new IndexPart(part.Text("name"), part.OptionalWhole("amount"), part.OptionalReference("follows").As<ItemId>(), part.Flag("fixedLater"))),
        one.Many("weights", weight => new IndexWeight(weight.Reference("rule").As<ItemId>(), weight.Whole("share"))),
        one.Many("sources", OrganisationReader.Source));

    private static CauseRow Cause(Fields one) => new(
        one.Reference("frames"),
        one.Id("id"),
        one.Text("reason"),
        one.Word<CauseKind>("kind"),
        one.Reference("body"),
        one.OptionalReference("unit"),
        one.OptionalText("class"),
        one.OptionalWhole("baseYear"),
        one.Many("steps", step => new YearAmount(step.Whole("year"), step.Whole("amount"))),
        one.Flag("possible"),
        one.OptionalReference("matter"),
        one.Many("sources", OrganisationReader.Source));

    private static ConversionRow Conversion(Fields one) => new(
        one.Id("id"),
        one.Reference("frames"),
        one.Text("name"),
        one.Day("from"),
        one.Flag("proposed"),
        one.OptionalReference("matter"),
        one.OptionalText("note"),
        one.Many("steps", step => (step.Reference("unit"), step.Reference("to"))));

    private static ScenarioGiven Scenario(Fields one) => new(
        one.Id("id"), one.Reference("frames"), one.Text("name"), one.Word<ScenarioKind>("kind"), one.Whole("year"), one.Whole("hundredths"), one.OptionalWord<EfficiencyBasis>("base"), one.OptionalText("class"), one.OptionalWhole("taxBase"));
}
