using System.Text;
using Shouldly;
using Styrbord.Rendering.Pdf;
using Xunit;

namespace Styrbord.Rendering.Tests.Pdf;

public sealed class LibreOfficeConverterTests
{
    [Fact]
    public async Task Convert_WholeTree_CarriesBothMarksAndIsTagged()
    {
        var pdf = Encoding.Latin1.GetString((await Converted.Tree(Trees.Whole)).Span);

        pdf.ShouldContain("<pdfaid:part>2</pdfaid:part>");
        pdf.ShouldContain("<pdfaid:conformance>B</pdfaid:conformance>");
        pdf.ShouldContain("<pdfuaid:part>1</pdfuaid:part>");
        pdf.ShouldContain("/MarkInfo<</Marked true>>");
        pdf.ShouldContain("/Lang(sv-SE)");
    }

    [Fact]
    public async Task Convert_ProgramNotInstalled_SaysSo()
    {
        using var converter = new LibreOfficeConverter(new LibreOfficeOptions { Program = "styrbord-finns-inte" });

        converter.IsAvailable.ShouldBeFalse();
        (await converter.ConvertAsync(Trees.Whole, TestContext.Current.CancellationToken)).ShouldBe(new PdfUnavailable());
    }

    [Fact]
    public async Task Convert_ProgramThatNeverEnds_IsEndedAtTheTimeLimit()
    {
        using var program = new FakeProgram("sleep 60");
        using var converter = new LibreOfficeConverter(new LibreOfficeOptions { Program = program.Path, Timeout = TimeSpan.FromMilliseconds(200) });

        (await converter.ConvertAsync(Trees.Of(), TestContext.Current.CancellationToken)).ShouldBeOfType<PdfFailed>().Reason.ShouldBe("timeout");
    }

    [Fact]
    public async Task Convert_Cancelled_EndsItsProcessAndFreesTheQueue()
    {
        using var program = new FakeProgram("echo $$ > \"$(dirname \"$0\")/pid\"; exec sleep 60");
        using var converter = new LibreOfficeConverter(new LibreOfficeOptions { Program = program.Path });
        using var stop = new CancellationTokenSource();
        var work = converter.ConvertAsync(Trees.Of(), stop.Token);
        var pid = await program.PidAsync();

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(work);
        FakeProgram.IsRunning(pid).ShouldBeFalse();
    }

    [Fact]
    public async Task Convert_ProgramThatFails_GivesWhatItSaid()
    {
        using var program = new FakeProgram("echo trasig >&2; exit 3");
        using var converter = new LibreOfficeConverter(new LibreOfficeOptions { Program = program.Path });

        (await converter.ConvertAsync(Trees.Of(), TestContext.Current.CancellationToken)).ShouldBe(new PdfFailed("output", "trasig"));
    }
}
