using Shouldly;
using Styrbord.Domain.Kernel;
using Styrbord.Rendering.Pdf;
using Xunit;

namespace Styrbord.Rendering.Tests.Pdf;

internal static class Converted
{
    public static async Task<ReadOnlyMemory<byte>> Tree(DocumentTree tree)
    {
        using var converter = new LibreOfficeConverter(new LibreOfficeOptions());
        Assert.SkipUnless(converter.IsAvailable, "LibreOffice saknas");
        return (await converter.ConvertAsync(tree, TestContext.Current.CancellationToken)).ShouldBeOfType<PdfMade>().Bytes;
    }
}
