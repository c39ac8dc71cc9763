using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.Documents;

public static class DocumentsFeature
{
    public static readonly Feature Feature = new("documents", 7, DocumentsJson.Default,
        [
            Asks<DescribeDocuments>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<WithholdText>([Role.SystemAdministrator], Relation.Anywhere),
        ],
        [
            Tells<DocumentsDescribed>("documents.documents-described"),
            Tells<TextWithheld>("documents.text-withheld"),
        ]);
}

[JsonSerializable(typeof(DescribeDocuments))]
[JsonSerializable(typeof(DocumentsDescribed))]
[JsonSerializable(typeof(DocumentProperties))]
[JsonSerializable(typeof(WithholdText))]
[JsonSerializable(typeof(TextWithheld))]
[JsonSerializable(typeof(WithheldText))]
[JsonSerializable(typeof(EquatableArray<ItemId>))]
[JsonSerializable(typeof(string))]
internal sealed partial class DocumentsJson : JsonSerializerContext;
