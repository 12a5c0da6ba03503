using Intranet.Domain.Organisation;
using Intranet.Web.Hosting;
using Intranet.Web.Shared;
using static Intranet.Web.Papers.PaperTexts;

namespace Intranet.Web.Papers;

/// <summary>Fixed words that the papers of a meeting put between what stands in the records.</summary>
public static class MeetingPhrases
{
    /// <summary>Written to in a circular letter.</summary>
    public static string Everybody => L["letter.everybody"];

    public static Enclosure Agenda => new(L["letter.agenda"]);

    public static Enclosure Slip => new(L["slip.title"]);

    /// <summary>To be written on by hand.</summary>
    public static string Unknown => L["letter.unknown"];

    /// <summary>"จังหวัดธาราเวียง"</summary>
    public static string Province(string name) => L["office.province", name];

    /// <summary>
    /// A name as it stands on paper: "สำนักงานจังหวัด" is whichever province's, so that province's name follows.
    /// </summary>
    public static string InProvince(string name, string? province) =>
        province is not null && name.EndsWith(L["office.province", ""], StringComparison.Ordinal) ? name + province : name;

    /// <summary>A role as the order that appoints the body has it.</summary>
    public static string Role(MemberRole role, string body) => Texts.Role(role, body, Cultures.Thai);
}
