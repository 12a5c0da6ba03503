using Intranet.Domain.Kernel;
using Intranet.Web.Shared;
using Shouldly;
using Xunit;

namespace Intranet.Architecture.Tests;

public sealed class ProcessTests
{
    // The desk of whoever owes something links to it: a record without a page would take the desk down.
    [Fact]
    public void Every_record_with_a_process_has_a_page()
    {
        var types = Code.Processes.Select(p => p.RecordType).Distinct(StringComparer.Ordinal).ToList();

        types.ShouldNotBeEmpty();
        types.Where(type => !HasPage(type)).ShouldBeEmpty();
        HasPage("NoSuchRecord").ShouldBeFalse();
    }

    private static bool HasPage(string type) => Areas.All.Any(area => area.LinkTo(new RecordRef(type, Id: 1)) is not null);
}
