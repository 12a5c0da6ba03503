using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Tasks;

/// <param name="Kind">Key of the text that says what it is the name of: "who.post", "who.desk".</param>
/// <param name="Record">The post, person or agency; null for a role that is held in none.</param>
public sealed record KeyName(string Kind, BilingualText Name, RecordRef? Record);

/// <summary>Names the people, posts, desks and roles that owe something.</summary>
public sealed class KeyNames(IntranetDbContext db)
{
    public async Task<IReadOnlyDictionary<PrincipalKey, KeyName>> OfAsync(IEnumerable<PrincipalKey> keys, CancellationToken cancellationToken)
    {
        var all = keys.Distinct().Select(key => (Key: key, key.Parts.Kind, Record: RecordOf(key))).ToList();
        var (posts, people, agencies) = (Ids<Post>(), Ids<Person>(), Ids<Agency>());
        var names = await db.Set<Post>().Where(p => posts.Contains(p.Id)).Select(p => new { Type = nameof(Post), p.Id, Th = p.TitleTh, En = p.TitleEn })
            .Concat(db.Set<Person>().Where(p => people.Contains(p.Id)).Select(p => new { Type = nameof(Person), p.Id, Th = p.NameTh, En = p.NameEn }))
            .Concat(db.Set<Agency>().Where(a => agencies.Contains(a.Id)).Select(a => new { Type = nameof(Agency), a.Id, Th = a.NameTh, En = a.NameEn }))
            .ToDictionaryAsync(n => new RecordRef(n.Type, n.Id), n => new BilingualText(n.Th, n.En), cancellationToken);
        return all.ToDictionary(
            k => k.Key,
            k => new KeyName(k.Kind, k.Record is { } record ? names.GetValueOrDefault(record) : new BilingualText("", ""), k.Record));

        List<long> Ids<T>() => [.. all.Select(k => k.Record).OfType<RecordRef>().Where(r => r.Type == RecordTypes.Of<T>()).Select(r => r.Id)];
    }

    private static RecordRef? RecordOf(PrincipalKey key) => key.Parts switch
    {
        (_, null) => null,
        ("post", { } id) => RecordTypes.Ref<Post>(id),
        ("person", { } id) => RecordTypes.Ref<Person>(id),
        (_, { } id) => RecordTypes.Ref<Agency>(id),
    };
}
