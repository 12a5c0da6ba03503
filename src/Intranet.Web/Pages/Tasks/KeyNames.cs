using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Tasks;

/// <param name="Kind">Key of the text that says what it is the name of: "who.post", "who.desk".</param>
public sealed record KeyName(string Kind, BilingualText Name);

/// <summary>Names the people, posts, desks and roles that owe something.</summary>
public sealed class KeyNames(IntranetDbContext db)
{
    public async Task<IReadOnlyList<KeyName>> OfAsync(IEnumerable<PrincipalKey> keys, CancellationToken cancellationToken)
    {
        var parts = keys.Select(key => key.Parts).ToList();
        var (posts, people) = (Ids("post"), Ids("person"));
        var agencies = parts.Where(p => p.Kind is not ("post" or "person")).Select(p => p.Id).OfType<long>().ToList();
        var names = await db.Set<Post>().Where(p => posts.Contains(p.Id)).Select(p => new { Kind = "post", p.Id, Th = p.TitleTh, En = p.TitleEn })
            .Concat(db.Set<Person>().Where(p => people.Contains(p.Id)).Select(p => new { Kind = "person", p.Id, Th = p.NameTh, En = p.NameEn }))
            .Concat(db.Set<Agency>().Where(a => agencies.Contains(a.Id)).Select(a => new { Kind = "agency", a.Id, Th = a.NameTh, En = a.NameEn }))
            .ToDictionaryAsync(n => (n.Kind, n.Id), n => new BilingualText(n.Th, n.En), cancellationToken);
        return [.. parts.Select(p => new KeyName(p.Kind, Name(p.Kind, p.Id)))];

        List<long> Ids(string kind) => [.. parts.Where(p => p.Kind == kind).Select(p => p.Id).OfType<long>()];

        BilingualText Name(string kind, long? id) =>
            id is null ? new BilingualText("", "") : names.GetValueOrDefault((kind is "post" or "person" ? kind : "agency", id.Value));
    }
}
