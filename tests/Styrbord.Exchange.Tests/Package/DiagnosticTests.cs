using System.Collections;
using System.Globalization;
using System.Resources;
using Shouldly;
using Xunit;

namespace Styrbord.Exchange.Tests.Package;

public sealed class DiagnosticTests
{
    [Fact]
    public void Texts_EverySentence_HasARemedyBesideIt()
    {
        var texts = new ResourceManager("Styrbord.Exchange.ExchangeTexts", typeof(Diagnostic).Assembly).GetResourceSet(CultureInfo.InvariantCulture, true, true)!;
        var names = texts.Cast<DictionaryEntry>().Select(e => (string)e.Key).Where(n => !n.StartsWith("package.type.", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);

        names.Where(n => !n.EndsWith(".remedy", StringComparison.Ordinal)).ShouldAllBe(n => names.Contains(n + ".remedy"));
        names.Count.ShouldBeGreaterThan(60);
    }
}
