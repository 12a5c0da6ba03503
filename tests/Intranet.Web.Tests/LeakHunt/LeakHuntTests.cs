using System.Collections.Concurrent;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Workflows.Notifications;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.LeakHunt;

/// <summary>
/// Everybody opens everything: no page, search, document, mail or notification holds a word of a case for somebody who may not know it.
/// Who may is said by the law of the domain (<see cref="HuntCase"/>).
/// </summary>
public sealed class LeakHuntTests(HuntApp app) : IClassFixture<HuntApp>
{
    private static readonly bool s_long = Environment.GetEnvironmentVariable("INTRANET_TEST_LONG") is { Length: > 0 };

    // The accused head and a colleague, an accused officer who stands in for a head, an office accused later, a supervising vice governor,
    // those who may read most, and the administrator.
    private static readonly string[] s_few = ["p014", "p017", "p020", "p003", Quarry.Governor, Quarry.Officer, Quarry.Superior, "p038"];

    [Fact]
    public async Task Nobody_comes_upon_a_word_that_they_may_not_know()
    {
        var crawls = await HuntAsync(s_long ? Everybody() : s_few);

        crawls.SelectMany(c => c.Value.Finds).Select(f => f.ToString()).ShouldBeEmpty();
    }

    private async Task<Dictionary<string, Crawler>> HuntAsync(IEnumerable<string> people)
    {
        var secrets = (await app.QuarryAsync()).Secrets;
        var addresses = await Addresses.ReadAsync(app);
        addresses.Unknown.ShouldBeEmpty("These pages are about records that the hunt does not know.");
        var crawls = new ConcurrentDictionary<string, Crawler>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(people, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (person, _) =>
        {
            var crawler = crawls[person] = new Crawler((await app.SignInAsync(person)).Http, person, secrets);
            await crawler.RunAsync(addresses.All);
            foreach (var mail in await MailsToAsync(person)) crawler.Read($"the mail '{mail.Subject}'", $"{mail.Subject}\n{mail.Body}");
        });
        var all = crawls.Values;
        TestContext.Current.SendDiagnosticMessage(
            "{0} people asked for {1} pages, reached {2}, opened {3} documents, typed {4} words into search boxes, looked for {5} words, and came upon {6} they may know.",
            crawls.Count, all.Sum(c => c.Asked), all.Sum(c => c.Reached.Count), all.Sum(c => c.Documents), all.Sum(c => c.Searches), secrets.Count, all.SelectMany(c => c.Learned).Distinct().Count());
        return new(crawls, StringComparer.Ordinal);
    }

    private async Task<List<OutgoingMail>> MailsToAsync(string person)
    {
        var id = (await app.PersonAsync(person)).Id;
        var address = await app.QueryAsync(db => db.Set<Person>().Where(p => p.Id == id).Select(p => p.Email).SingleAsync());
        return [.. app.Mail.All.Where(m => m.To == address)];
    }

    private static IEnumerable<string> Everybody() =>
        [.. Enumerable.Range(1, 40).Select(i => $"p{i:000}"), .. new[] { "MOTS", "LAND", "DLT", "DPT", "DOAE", "PHO", "MNRE", "MSDHS", "PEA" }.SelectMany(a => new[] { DemoOffices.HeadOf(a), DemoOffices.ClerkOf(a) })];
}
