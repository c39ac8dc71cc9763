using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Styrbord.Exchange.Excel;

/// <summary>
/// Writes a budget as a workbook (ECMA-376, SpreadsheetML): the sheet <c>Budget</c> to work in, and the hidden sheet <c>Underlag</c> with
/// the budget's id and what every cell held. The same budget gives the same bytes.
/// </summary>
public static class BudgetWorkbook
{
    public const string Sheet = "Budget";
    public const string Ground = "Underlag";
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    internal const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    internal const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006";

    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(BudgetFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Text(zip, "[Content_Types].xml", $"""
                <Types xmlns="{Packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{MediaType}.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>
                """);
            Text(zip, "_rels/.rels", $"""<Relationships xmlns="{Packages}/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Text(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="{Sheet}" sheetId="1" r:id="rId1"/><sheet name="{Ground}" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>""");
            Text(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Packages}/relationships"><Relationship Id="rId1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Relations}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""");
            Text(zip, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="3" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>""");
            Part(zip, "xl/worksheets/sheet1.xml", xml => Table(xml, file, 1, BudgetColumns.Heads));
            Part(zip, "xl/worksheets/sheet2.xml", xml => Table(xml, file, 2, [file.Budget, file.Sequence.ToString(CultureInfo.InvariantCulture)]));
        }

        return bytes.ToArray();
    }

    /// <summary><c>E5</c> of row 5 and column 5.</summary>
    public static string NameOf(int row, int column) => $"{ColumnOf(column)}{row.ToString(CultureInfo.InvariantCulture)}";

    private static string ColumnOf(int column) => column <= 26 ? $"{(char)('A' + column - 1)}" : ColumnOf((column - 1) / 26) + (char)('A' + ((column - 1) % 26));

    // the same rows on both sheets: the second is what the first began as
    private static void Table(XmlWriter xml, BudgetFile file, int sheet, ImmutableArray<string> heads)
    {
        xml.WriteStartElement("worksheet", Main);
        if (sheet == 1)
        {
            xml.WriteRaw("""<sheetViews><sheetView workbookViewId="0"><pane xSplit="3" ySplit="1" topLeftCell="D2" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="34"/><col min="2" max="3" width="22"/></cols>""");
        }

        xml.WriteStartElement("sheetData");
        Row(xml, 1, heads.Select((h, i) => (i + 1, h, true)));
        for (var i = 0; i < file.Rows.Length; i++)
        {
            var row = file.Rows[i];
            Row(xml, i + 2,
            [
                (BudgetColumns.Key, row.Key, true), .. sheet == 1 ? [(BudgetColumns.Unit, row.Unit, true), (BudgetColumns.Line, row.Line, true)] : Array.Empty<(int, string, bool)>(),
                (BudgetColumns.Year, Number(row.YearTkr), false), .. row.MonthsTkr.Select((m, n) => (BudgetColumns.Year + 1 + n, Number(m), false)),
            ]);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Row(XmlWriter xml, int number, IEnumerable<(int Column, string Value, bool IsText)> cells)
    {
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", number.ToString(CultureInfo.InvariantCulture));
        foreach (var (column, value, isText) in cells)
        {
            xml.WriteStartElement("c");
            xml.WriteAttributeString("r", NameOf(number, column));
            xml.WriteAttributeString("s", number == 1 ? "2" : isText ? "0" : "1");
            if (isText)
            {
                xml.WriteAttributeString("t", "inlineStr");
                xml.WriteStartElement("is");
                xml.WriteElementString("t", value);
                xml.WriteEndElement();
            }
            else
            {
                xml.WriteElementString("v", value);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Text(ZipArchive zip, string name, string xml)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = Stamp;
        using var to = new StreamWriter(entry.Open(), new UTF8Encoding(false));
        to.Write($"""<?xml version="1.0" encoding="utf-8" standalone="yes"?>{xml.Trim()}""");
    }

    private static void Part(ZipArchive zip, string name, Action<XmlWriter> write)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = Stamp;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        xml.WriteStartDocument(true);
        write(xml);
        xml.Flush();
    }
}
