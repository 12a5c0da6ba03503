using Intranet.Domain.Complaints;
using Intranet.Domain.Files;
using Intranet.Domain.Referrals;
using Intranet.Testing;

namespace Intranet.Web.Tests.LeakHunt;

/// <summary>
/// A case whose every text is a word of its own: what is written in it is called "what+stone", such as "เรื่องมรกต". Who may know the words
/// is said here, of the domain's law and not of the product's access: those of the case itself, and of each referral.
/// </summary>
internal sealed class HuntCase(string stone, string sealedDigits)
{
    private readonly List<Secret> _secrets = [];
    private readonly HashSet<string> _haveReferrals = new(StringComparer.Ordinal);

    private Secret? _number;

    public string Stone { get; } = stone;

    public long Id { get; private set; }

    public string Number { get; private set; } = "";

    /// <summary>Mails that went out before anybody was accused in it, which cannot be called back from those who are now.</summary>
    public IReadOnlySet<string> GoneOut { get; set; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Those who work on the case, and who may read all of it but who brought it.</summary>
    public required IReadOnlyList<string> Readers { get; init; }

    /// <summary>For whom the case does not exist, whatever else they are.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>All its words, and the number under which it was registered: whoever has a part in it may know that.</summary>
    public IReadOnlyList<Secret> Secrets => [.. _secrets, _number ??= new Secret(Stone, "number", Number, Without([.. Readers, .. _haveReferrals, Quarry.Guardian]))];

    /// <summary>The words that stand for what is in the case, as written down by its readers.</summary>
    public string Inner(string what) => Note(what, Readers);

    /// <summary>The words that stand in the log of who read what, and nowhere else.</summary>
    public string Logged(string what) => Note(what, [Quarry.Guardian]);

    /// <summary>The words that a referral takes to one agency.</summary>
    /// <param name="referral">Who may read the referral beside the case's readers.</param>
    /// <param name="what">What of it.</param>
    public string Outer(IReadOnlyList<string> referral, string what)
    {
        _haveReferrals.UnionWith(referral);
        return Note(what, [.. Readers, .. referral]);
    }

    /// <summary>Who brought it: for nobody's eyes but on asking, for a reason.</summary>
    public ComplainantEntry Complainant(IdentityMode mode = IdentityMode.Concealed) =>
        new(mode, ComplainantKind.Individual, Note("ผู้ร้อง", []), Note("โทรศัพท์", [], $"081-{sealedDigits}"), Note("ที่อยู่", []), Note("ผู้ยื่นแทน", []), ContactWish.Telephone);

    public void RegisteredAs(long id, string number) => (Id, Number) = (id, number);

    public async Task<UploadedFile> FileAsync(TestApp app, string what, long by, IReadOnlyList<string>? referral = null)
    {
        var readers = (IReadOnlyList<string>)[.. Readers, .. referral ?? []];
        var (name, content) = (Note($"ชื่อ{what}", readers), Note($"เนื้อ{what}", readers));
        return await app.UploadTextAsync($"{name}.txt", content, by);
    }

    public ReferralPlan Plan(TestAgency agency, IReadOnlyList<string> referral, ReferralRole role = ReferralRole.Lead) =>
        new(agency.Id, role, Outer(referral, $"สรุป{agency.Id}"), Outer(referral, $"สาระ{agency.Id}"), Days: 5);

    private string Note(string what, IReadOnlyList<string> mayKnow, string? word = null)
    {
        word ??= $"{what}{Stone}";
        if (!_secrets.Exists(s => s.Word == word)) _secrets.Add(new Secret(Stone, what, word, Without(mayKnow)));
        return word;
    }

    private HashSet<string> Without(IEnumerable<string> mayKnow) => mayKnow.Except(Excluded).ToHashSet(StringComparer.Ordinal);
}
