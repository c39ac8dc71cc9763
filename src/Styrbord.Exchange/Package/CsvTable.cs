using System.Collections.Immutable;
using CsvHelper;

namespace Styrbord.Exchange.Package;

/// <summary>
/// Reads a CSV file (comma, quotes as RFC 4180, first row names) into one map for each row, so that rows and YAML maps are read alike.
/// An empty cell is a key that is not there.
/// </summary>
internal static class CsvTable
{
    private static readonly CsvReaderOptions Form = With(',');

    private static CsvReaderOptions With(char separator) => new()
    {
        Separator = separator,
        MalformedData = CsvMalformedDataHandling.Throw,
        MaxRecordSize = 100_000,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,
    };

    public static ImmutableArray<MapNode> Read(string file, string text, Diagnostics found, char separator = ',')
    {
        var rows = ImmutableArray.CreateBuilder<MapNode>();
        try
        {
            using var reader = CsvReader.FromText(text, separator == ',' ? Form : With(separator));
            reader.ReadHeader();
            ImmutableArray<string> names = [.. reader.Headers];
            if (names.IsEmpty || names.Contains("", StringComparer.Ordinal) || names.Distinct(StringComparer.Ordinal).Count() != names.Length)
            {
                found.Add(Place.Start(file), "package.csv-header");
                return [];
            }

            while (reader.Read())
            {
                if (Row(new Place(file, (int)reader.LineNumber, 1), names, reader.Current.ToArray(), found) is { } row)
                {
                    rows.Add(row);
                }
            }
        }
        catch (CsvFormatException broken)
        {
            found.Add(new Place(file, (int)Math.Max(1, broken.LineNumber), 1), "package.csv-syntax", ("reason", broken.Message.Split('\n')[0].Trim()));
        }

        return rows.ToImmutable();
    }

    private static MapNode? Row(Place at, ImmutableArray<string> names, string[] cells, Diagnostics found)
    {
        if (cells.Length != names.Length)
        {
            found.Add(at, "package.csv-cells", ("expected", $"{names.Length}"), ("found", $"{cells.Length}"));
            return null;
        }

        var entries = names.Zip(cells)
            .Select((pair, index) => (Name: pair.First, Text: pair.Second.Trim(), At: at with { Column = index + 1 }))
            .Where(cell => cell.Text.Length > 0)
            .Select(cell => new MapEntry(cell.At, cell.Name, new TextNode(cell.At, cell.Text, Plain: true, Cell: true)));
        return new MapNode(at, [.. entries]);
    }
}
