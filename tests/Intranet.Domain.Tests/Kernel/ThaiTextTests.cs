using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Intranet.Domain.Kernel;
using Intranet.Domain.Tests.Calendar;
using Shouldly;
using Xunit;

namespace Intranet.Domain.Tests.Kernel;

public class ThaiTextTests
{
    private const string Imaginable = "กนธเแาำๆaAé์็ิีุู่้ํ๎ฺ๑9 \u00A0\u200B\u200D\uFEFF\t";

    [Theory]
    [InlineData("น\u0E4D\u0E49\u0E32", "น\u0E49\u0E33")]
    [InlineData("น\u0E49\u0E4D\u0E32", "น\u0E49\u0E33")]
    [InlineData("น\u0E4D\u0E32\u0E49", "น\u0E49\u0E33")]
    [InlineData("น\u0E33\u0E49", "น\u0E49\u0E33")]
    [InlineData("ท\u0E4D\u0E32", "ท\u0E33")]
    public void Sara_am_in_any_encoding_is_one(string typed, string canonical) => ThaiText.Canonical(typed).ShouldBe(canonical);

    [Theory]
    [InlineData("ก\u0E49\u0E35", "ก\u0E35\u0E49")]
    [InlineData("ท\u0E48\u0E35", "ท\u0E35\u0E48")]
    [InlineData("ผ\u0E49\u0E39", "ผ\u0E39\u0E49")]
    [InlineData("ก\u0E49\u0E31น", "ก\u0E31\u0E49น")]
    [InlineData("พันธ\u0E4C\u0E38", "พันธ\u0E38\u0E4C")]
    [InlineData("ก\u0E49\u200B\u0E35", "ก\u0E35\u0E49")]
    public void Vowel_comes_before_the_tone_mark(string typed, string canonical) => ThaiText.Canonical(typed).ShouldBe(canonical);

    [Theory]
    [InlineData("เเก้ว", "แก้ว")]
    [InlineData("คำสั่งที่ ๑๒/๒๕๖๙", "คำสั่งที่ 12/2569")]
    [InlineData(" เชียงราย \u00A0\t เมือง\n", "เชียงราย เมือง")]
    [InlineData("เชียง\u200Bราย\uFEFF", "เชียงราย")]
    [InlineData("PMQA 4.0", "pmqa 4.0")]
    [InlineData("Cafe\u0301", "café")]
    [InlineData("", "")]
    public void Texts_that_look_alike_have_one_canonical_form(string typed, string canonical) =>
        ThaiText.Canonical(typed).ShouldBe(canonical);

    [Fact]
    public void Unpaired_surrogate_is_replaced_and_a_pair_kept()
    {
        ThaiText.Canonical("ก\uD800").ShouldBe("ก\uFFFD");
        ThaiText.Canonical("ก😀").ShouldBe("ก😀");
    }

    [Fact]
    public void Canonical_form_of_a_canonical_form_is_itself() =>
        Prop.ForAll(Any.TextOf(Imaginable), text =>
                ThaiText.Canonical(ThaiText.Canonical(text)) == ThaiText.Canonical(text))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Canonical_form_does_not_depend_on_the_order_of_marks() =>
        Prop.ForAll(Any.TextOf("ิีุ่้์ฺำ"), marks =>
                ThaiText.Canonical("ก" + marks) == ThaiText.Canonical("ก" + string.Concat(marks.Reverse())))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Ambient_Turkish_culture_does_not_change_lower_case() =>
        Cultures.Under("tr-TR", () => ThaiText.Canonical("INFO")).ShouldBe("info");

    [Fact]
    public void Thai_digits_are_folded_and_nothing_else() =>
        ThaiText.FoldDigits("ที่ ๐๑๒๓๔๕๖๗๘๙ 12 ๏๚ A").ShouldBe("ที่ 0123456789 12 ๏๚ A");

    [Fact]
    public void Names_sort_in_Thai_dictionary_order()
    {
        string[] sorted = ["กมล", "กาญจนา", "กาน", "ก้าน", "เกษตร", "แก้ว", "โกสุม", "ไก่", "ขวัญ", "จันทร์", "ใจดี", "อำเภอ"];

        sorted.Reverse().Order(ThaiText.Comparer).ToArray().ShouldBe(sorted);
        sorted.Order(StringComparer.Ordinal).ToArray().ShouldNotBe(sorted);
    }

    [Fact]
    public void Tone_mark_decides_only_between_equals()
    {
        ThaiText.Compare("กาน", "ก้าน").ShouldBeLessThan(0);
        ThaiText.Compare("ก้าน", "กานต์").ShouldBeLessThan(0);
        ThaiText.Compare("ก้าน", "ก้าน").ShouldBe(0);
    }

    [Theory]
    [InlineData("ก ข", "กข")]
    [InlineData("๑", "1")]
    [InlineData("คนๆ", "คน")]
    public void Texts_alike_to_the_dictionary_still_have_one_order(string one, string other)
    {
        ThaiText.Compare(one, other).ShouldNotBe(0);
        Math.Sign(ThaiText.Compare(one, other)).ShouldBe(-Math.Sign(ThaiText.Compare(other, one)));
    }

    [Fact]
    public void Missing_text_sorts_first() => ThaiText.Compare(null, "ก").ShouldBeLessThan(0);

    [Theory]
    [InlineData("กี้น้ำ", 1, "กี้")]
    [InlineData("กี้น้ำ", 2, "กี้น้ำ")]
    [InlineData("กี้น้ำ", 9, "กี้น้ำ")]
    [InlineData("กี้น้ำ", 0, "")]
    [InlineData("👨‍👩‍👧ก", 1, "👨‍👩‍👧")]
    [InlineData("", 5, "")]
    public void Text_cut_short_keeps_whole_characters(string text, int textElements, string expected) =>
        ThaiText.Truncate(text, textElements).ShouldBe(expected);

    [Fact]
    public void Text_cut_short_has_as_many_characters_as_asked_or_all() =>
        Prop.ForAll(Any.TextOf(Imaginable), Any.Count(0, 20), (text, count) =>
                Elements(ThaiText.Truncate(text, count)) == Math.Min(count, Elements(text)))
            .QuickCheckThrowOnFailure();

    private static int Elements(string text) => new StringInfo(text).LengthInTextElements;
}
