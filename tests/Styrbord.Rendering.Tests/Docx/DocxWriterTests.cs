using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Shouldly;
using Styrbord.Domain.Kernel;
using Styrbord.Rendering.Docx;
using Styrbord.TestKit;
using Xunit;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Styrbord.Rendering.Tests.Docx;

public sealed class DocxWriterTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Write_EveryKindOfBlock_IsValid(bool forPaper)
    {
        using var document = Open(DocxWriter.Write(Trees.Whole, forPaper));

        Errors(document).ShouldBeEmpty();
    }

    [Fact]
    public void Write_TwoHundredPages_IsValid()
    {
        using var document = Open(DocxWriter.Write(Trees.Long(200)));

        Errors(document).ShouldBeEmpty();
        Body(document).Descendants<W.Table>().Count().ShouldBe(801);
    }

    [Fact]
    public void Write_NothingButATitle_IsValid()
    {
        using var document = Open(DocxWriter.Write(Trees.Of()));

        Errors(document).ShouldBeEmpty();
    }

    [Fact]
    public void Write_SameTreeTwice_GivesSameBytes() => DocxWriter.Write(Trees.Whole).ShouldBe(DocxWriter.Write(Trees.Whole));

    [Fact, Requirement("R-116")]
    public void Write_FrontMatter_BecomesPropertiesOfTheFile()
    {
        using var document = Open(DocxWriter.Write(Trees.Whole));

        Properties(document).ShouldBe(Trees.Front.Select(f => (f.Key, f.Value)));
    }

    [Fact, Requirement("R-116")]
    public void Write_DraftWithoutFrontMatter_CarriesTheTenPropertiesEmptyButNameAndType()
    {
        using var document = Open(DocxWriter.Write(Trees.Of()));

        Properties(document).ShouldBe(Trees.Front.Select(f => (f.Key, f.Key switch { "name" => "Titel", "type" => "operationalPlan", _ => "" })));
    }

    [Fact]
    public void Write_Table_RepeatsItsHeaderRow()
    {
        using var document = Open(DocxWriter.Write(Trees.Of(new Table("Ram", [new("År"), new("Ram", true)], [["2019", "1"]], "tkr"))));

        var rows = Body(document).Descendants<W.TableRow>().ToList();
        rows.Select(r => r.Descendants<W.TableHeader>().Any()).ShouldBe([true, false]);
    }

    [Fact]
    public void Write_AmountWithSpaces_IsNeverBroken()
    {
        using var document = Open(DocxWriter.Write(Trees.Of(new Table("Ram", [new("Nämnd"), new("Budget 2019", true)], [["Hälso- och sjukvårdsnämnden", "3 611 774"]]))));

        Body(document).Descendants<W.TableRow>().Last().Descendants<W.Text>().Last().Text.ShouldBe("3\u00a0611\u00a0774");
    }

    [Fact]
    public void Write_ASum_IsBoldAndItsNameGoesOverTheEmptyCells()
    {
        using var document = Open(DocxWriter.Write(Trees.Of(new Table("Ramar", [new("Nämnd"), new("Kontoslag"), new("2019", true)], [["Patientnämnden", "Drift", "508"], ["Summa Patientnämnden", "", "3193"]], Sums: [1]))));

        Errors(document).ShouldBeEmpty();
        var rows = Body(document).Descendants<W.TableRow>().ToList();
        rows.Select(r => r.Elements<W.TableCell>().Count()).ShouldBe([3, 3, 2]);
        rows.Select(r => r.Descendants<W.Run>().All(run => run.RunProperties?.Bold is not null)).ShouldBe([false, false, true]);
        rows[2].Descendants<W.GridSpan>().Single().Val!.Value.ShouldBe(2);
    }

    [Fact]
    public void Write_ShortCells_AreNotBrokenWhereThereIsRoom()
    {
        using var document = Open(DocxWriter.Write(Trees.Of(new Table(
            "Indikatorer", [new("Indikator, med källa"), new("Följs av"), new("Nuläge"), new("Mål 2019")],
            [["Hållbart medarbetarengagemang (HME). Medarbetarenkät, årligen", "Samverkansnämnden i Blekinge (hjälpmedel)", "75 index, 2017", "högst 9 %"]]))));

        Body(document).Descendants<W.GridColumn>().Skip(2).Select(c => int.Parse(c.Width!.Value!, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe([(14 * 105) + 260, (9 * 105) + 260]);
    }

    [Fact]
    public void Write_TitleWithADate_NeverBreaksIt()
    {
        using var document = Open(DocxWriter.Write(Trees.Of() with { Title = "Protokoll, Landstingsstyrelsen 2018-05-28" }));

        Errors(document).ShouldBeEmpty();
        Body(document).Elements<W.Paragraph>().First().Descendants<W.NoBreakHyphen>().Count().ShouldBe(2);
    }

    [Fact]
    public void Write_WordsBeforeATable_StayOnItsPage()
    {
        using var document = Open(DocxWriter.Write(Trees.Of(new Paragraph("Så här."), new Table("Ram", [new("År")], [["2019"]]), new Paragraph("Slut."))));

        Body(document).Elements<W.Paragraph>().Where(p => p.ParagraphProperties?.KeepNext is not null).Select(p => p.InnerText).ShouldBe(["Så här."]);
    }

    [Fact]
    public void Write_Table_LeavesNoRowAloneOnAPage()
    {
        using var document = Open(DocxWriter.Write(Trees.Of(new Table("Fem", [new("Rad")], [["1"], ["2"], ["3"], ["4"], ["5"]]), new Table("En", [new("Rad")], [["1"]]), new Paragraph("Exempeldata.", Style: "note"))));

        bool[] Kept(Index table) => [.. Body(document).Elements<W.Table>().ElementAt(table).Elements<W.TableRow>().Select(r => r.Descendants<W.KeepNext>().Any())];
        Kept(^2).ShouldBe([true, true, false, false, true, false]);
        Kept(^1).ShouldBe([true, true], "its note stays with it");
    }

    [Fact]
    public void Write_Signatures_StandInOneRow()
    {
        using var document = Open(DocxWriter.Write(Trees.Of(new Signatures(["Sekreterare", "Ordförande", "Justerare"]))));

        Errors(document).ShouldBeEmpty();
        Body(document).Descendants<W.TableRow>().ShouldHaveSingleItem().Elements<W.TableCell>().Select(c => c.InnerText).ShouldBe(["Sekreterare", "Ordförande", "Justerare"]);
    }

    [Fact]
    public void Write_Headings_HaveRealLevels()
    {
        using var document = Open(DocxWriter.Write(Trees.Of(new Heading(1, "a"), new Heading(2, "b"), new RichText("### c"), new Heading(6, "d"))));

        Body(document).Descendants<W.ParagraphStyleId>().Select(s => s.Val!.Value).Where(s => s!.StartsWith("Heading", StringComparison.Ordinal))
            .ShouldBe(["Heading1", "Heading2", "Heading3", "Heading6"]);
    }

    [Fact]
    public void Write_Language_IsSwedish()
    {
        using var document = Open(DocxWriter.Write(Trees.Whole));

        var defaults = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!;
        defaults.Descendants<W.Languages>().Single().Val!.Value.ShouldBe("sv-SE");
    }

    [Fact]
    public void Write_Footer_HasTitleRevisionAndPageOfPages()
    {
        using var document = Open(DocxWriter.Write(Trees.Whole));

        document.MainDocumentPart!.FooterParts.Single().Footer.InnerText.ShouldBe("Förslag till verksamhetsplan 2019 · revision 7sida  PAGE 1 av  NUMPAGES 1");
    }

    [Fact]
    public void Write_NumberedLists_EachBeginAtTheirOwnNumber()
    {
        using var document = Open(DocxWriter.Write(Trees.Of(new RichText("1. a\n\nMellan\n\n3. c"), new Bullets(["x"], Ordered: true))));

        document.MainDocumentPart!.NumberingDefinitionsPart!.Numbering.Descendants<W.StartOverrideNumberingValue>().Select(s => s.Val!.Value).ShouldBe([1, 3, 1]);
    }

    [Fact]
    public void Write_List_StandsApartFromWhatFollowsByItsLastItemAlone()
    {
        using var document = Open(DocxWriter.Write(Trees.Of(new RichText("- a\n- b\n  - c\n\nEfter"), new Bullets(["x", "y"]))));

        Body(document).Elements<W.Paragraph>().Where(p => p.ParagraphProperties?.SpacingBetweenLines is not null).Select(p => p.InnerText).ShouldBe(["c", "y"]);
    }

    [Fact]
    public void Write_LocalLink_IsTextAlone()
    {
        using var document = Open(DocxWriter.Write(Trees.Of(new RichText("[här](/planer) och [där](https://exempel.se/)"))));

        document.MainDocumentPart!.HyperlinkRelationships.Select(h => h.Uri.ToString()).ShouldBe(["https://exempel.se/"]);
    }

    internal static WordprocessingDocument Open(byte[] docx) => WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);

    private static IEnumerable<string> Errors(WordprocessingDocument document) =>
        new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath} {e.Description}");

    internal static W.Body Body(WordprocessingDocument document) => document.MainDocumentPart!.Document.Body!;

    private static IEnumerable<(string Key, string Value)> Properties(WordprocessingDocument document) =>
        document.CustomFilePropertiesPart!.Properties.Elements<DocumentFormat.OpenXml.CustomProperties.CustomDocumentProperty>()
            .Select(p => (p.Name!.Value!, p.InnerText));
}
