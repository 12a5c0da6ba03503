using System.Collections.Concurrent;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.LeakHunt;

/// <summary>
/// Everybody opens everything: no page, search, document or mail holds a word of a case for somebody who may not know it. Who may is said by
/// the law of the domain (<see cref="HuntCase"/>, <see cref="Quarry"/>). All forty people and every page with <c>--long</c>.
/// </summary>
[Collection(HuntCollection.Name)]
public sealed partial class LeakHuntTests(HuntApp app)
{
    private static readonly bool s_long = Environment.GetEnvironmentVariable("INTRANET_TEST_LONG") is { Length: > 0 };

    // The accused head, an accused officer who stands in for a head, the head of an office accused later, the governor, those who
    // may read most, who reads the logs, and the administrator.
    private static readonly string[] s_few = ["p014", "p017", "p020", Quarry.Governor, Quarry.Officer, Quarry.Superior, Quarry.Guardian, "p038"];

    [Fact]
    public async Task Nobody_comes_upon_a_word_that_they_may_not_know()
    {
        var crawls = await HuntAsync(s_long ? Everybody() : s_few);

        crawls.SelectMany(c => c.Value.Finds).Select(f => f.ToString()).ShouldBeEmpty();
        await HuntedEverywhereAsync(crawls);
    }

    // A hunt that goes nowhere finds nothing either.
    private async Task HuntedEverywhereAsync(Dictionary<string, Crawler> crawls)
    {
        var quarry = await app.QuarryAsync();
        foreach (var crawler in crawls.Values) Reached(crawler, "/", "/notifications", "/referrals", "/organisation/agencies");
        var (office, sensitive) = (quarry.Of("มรกต").Id, quarry.Of("ทับทิม").Id);
        Reached(crawls[Quarry.Officer], $"/complaints/{office}", $"/complaints/{office}/receipt?handler=Docx", "/complaints");
        Reached(crawls[Quarry.Superior], $"/complaints/{sensitive}", "/complaints/rules");
        Reached(crawls[Quarry.Guardian], "/privacy/access", "/privacy/holds");
        Reached(crawls["p038"], "/administration/outbox", "/organisation/people");

        var learned = crawls.Values.SelectMany(c => c.Learned).ToHashSet();
        quarry.Cases.SelectMany(c => c.Secrets).Where(s => s.MayKnow.Overlaps(crawls.Keys) && !learned.Contains(s))
            .Select(s => $"{s.What} of {s.Of}").ShouldBeEmpty("Somebody may know these words and did not come upon them: would the hunt find them elsewhere?");

        static void Reached(Crawler crawler, params string[] pages) => pages.ShouldBeSubsetOf(crawler.Reached);
    }

    private async Task<Dictionary<string, Crawler>> HuntAsync(IEnumerable<string> people)
    {
        var quarry = await app.QuarryAsync();
        var addresses = await Addresses.ReadAsync(app, since: s_long ? null : quarry.Cases[0].Id);
        addresses.Unknown.ShouldBeEmpty("These pages are about records that the hunt does not know.");
        var crawls = new ConcurrentDictionary<string, Crawler>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(people.Distinct(), new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (person, _) =>
        {
            var http = (await app.SignInAsync(person)).Http;
            var crawler = crawls[person] = s_long
                ? new Crawler(http, person, quarry.Secrets, typed: quarry.Secrets, mostOfAKind: null)
                : new Crawler(http, person, quarry.Secrets, quarry.Telling, mostOfAKind: 3);
            await crawler.RunAsync(addresses.All);
            await ReadMailsAsync(crawler, person);
        });
        var all = crawls.Values;
        TestContext.Current.SendDiagnosticMessage(
            "Leak hunt: {0} people asked for {1} addresses, reached {2} pages, opened {3} documents, typed {4} words into search boxes, looked for {5} words, and came upon {6} that they may know. Not followed to the end: {7}.",
            crawls.Count, all.Sum(c => c.Asked), all.Sum(c => c.Reached.Count), all.Sum(c => c.Documents), all.Sum(c => c.Searches), quarry.Secrets.Count,
            all.SelectMany(c => c.Learned).Distinct().Count(), string.Join(", ", all.SelectMany(c => c.Endless).Distinct().Order(StringComparer.Ordinal)));
        return new(crawls, StringComparer.Ordinal);
    }

    private async Task ReadMailsAsync(Crawler crawler, string person)
    {
        var (cases, id) = ((await app.QuarryAsync()).Cases, (await app.PersonAsync(person)).Id);
        var address = await app.QueryAsync(db => db.Set<Person>().Where(p => p.Id == id).Select(p => p.Email).SingleAsync());
        foreach (var mail in app.Mail.All.Where(m => m.To == address))
        {
            var past = cases.Where(c => c.Excluded.Contains(person) && c.GoneOut.Contains(mail.Id)).Select(c => c.Stone).ToList();
            crawler.Read($"the mail '{mail.Subject}'", $"{mail.Subject}\n{mail.Body}", secret => !past.Contains(secret.Of));
        }
    }

    private static IEnumerable<string> Everybody() =>
    [
        .. Enumerable.Range(1, 40).Select(i => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"p{i:000}")),
        .. Quarry.Agencies.SelectMany(a => new[] { DemoOffices.HeadOf(a), DemoOffices.ClerkOf(a) }),
    ];
}
