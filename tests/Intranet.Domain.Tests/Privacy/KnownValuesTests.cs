using Intranet.Domain.Privacy;
using Shouldly;
using Xunit;

namespace Intranet.Domain.Tests.Privacy;

/// <summary>What is struck out of texts, and what is left in them.</summary>
public sealed class KnownValuesTests
{
    private static readonly KnownValues s_known = KnownValues.Of("นางสาวดอกไม้ ปกปิดนาม", "นายบุญมี ยื่นแทน", "12 หมู่ 3 ตำบลทุ่งนา", "080-000-0199");

    [Theory]
    [InlineData("นางสาวดอกไม้ ปกปิดนาม แจ้งว่า", "*** แจ้งว่า")]
    [InlineData("น.ส.ดอกไม้  ปกปิดนาม แจ้งว่า", "*** แจ้งว่า")]
    [InlineData("คุณดอกไม้ ปกปิดนาม", "คุณ***")]
    [InlineData("ครอบครัวปกปิดนามเดือดร้อน", "ครอบครัว***เดือดร้อน")]
    [InlineData("ยื่นโดย นาย บุญมี ยื่นแทน", "ยื่นโดย ***")]
    [InlineData("โทร 0800000199", "โทร ***")]
    [InlineData("โทร ๐๘๐ ๐๐๐ ๐๑๙๙ หลังห้าโมง", "โทร *** หลังห้าโมง")]
    [InlineData("โทร +66 80 000 0199", "โทร ***")]
    [InlineData("อยู่ 12  หมู่ 3 ตำบลทุ่งนา", "อยู่ ***")]
    [InlineData("ดอกไม้ริมทางเหี่ยวเฉา เลข 0001/2569", "ดอกไม้ริมทางเหี่ยวเฉา เลข 0001/2569")]
    [InlineData("", "")]
    public void Known_value_is_found_however_it_is_written(string text, string expected) => s_known.Strike(text).ShouldBe(expected);

    [Fact]
    public void Nobody_known_leaves_a_text_as_it_is() => KnownValues.Of(null, " ", null, "191").Strike("โทร 1567").ShouldBe("โทร 1567");

    [Fact]
    public void Text_never_outgrows_its_column() =>
        KnownValues.Of("กกกก", null, "ขข ขข", "1234").Strike("กกกกขข ขข1234").Length.ShouldBeLessThanOrEqualTo("กกกกขข ขข1234".Length);

    [Fact]
    public void Signs_in_a_name_are_no_pattern() => KnownValues.Of("ร้าน (ก.ไก่) +สาขา*", null, null, null).Strike("ที่ร้าน (ก.ไก่) +สาขา* ขาย").ShouldBe("ที่*** ขาย");
}
