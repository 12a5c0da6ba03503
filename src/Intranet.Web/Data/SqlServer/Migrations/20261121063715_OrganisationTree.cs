using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class OrganisationTree : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_WorkingGroupMember_WorkingGroupId_Order",
                table: "WorkingGroupMember");

            migrationBuilder.AddColumn<DateOnly>(
                name: "From",
                table: "WorkingGroup",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "To",
                table: "WorkingGroup",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LevelTh",
                table: "Person",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "SearchText",
                table: "Agency",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(600)",
                oldMaxLength: 600);

            migrationBuilder.AddColumn<long>(
                name: "ParentAgencyId",
                table: "Agency",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AgencyName",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    AgencyId = table.Column<long>(type: "bigint", nullable: false),
                    NameTh = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgencyName", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgencyName_Agency_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "Agency",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_WorkingGroupMember_WorkingGroupId_Order",
                table: "WorkingGroupMember",
                columns: new[] { "WorkingGroupId", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_Agency_ParentAgencyId",
                table: "Agency",
                column: "ParentAgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_AgencyName_AgencyId",
                table: "AgencyName",
                column: "AgencyId");

            migrationBuilder.AddForeignKey(
                name: "FK_Agency_Agency_ParentAgencyId",
                table: "Agency",
                column: "ParentAgencyId",
                principalTable: "Agency",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Agency_Agency_ParentAgencyId",
                table: "Agency");

            migrationBuilder.DropTable(
                name: "AgencyName");

            migrationBuilder.DropIndex(
                name: "IX_WorkingGroupMember_WorkingGroupId_Order",
                table: "WorkingGroupMember");

            migrationBuilder.DropIndex(
                name: "IX_Agency_ParentAgencyId",
                table: "Agency");

            migrationBuilder.DropColumn(
                name: "From",
                table: "WorkingGroup");

            migrationBuilder.DropColumn(
                name: "To",
                table: "WorkingGroup");

            migrationBuilder.DropColumn(
                name: "LevelTh",
                table: "Person");

            migrationBuilder.DropColumn(
                name: "ParentAgencyId",
                table: "Agency");

            migrationBuilder.AlterColumn<string>(
                name: "SearchText",
                table: "Agency",
                type: "nvarchar(600)",
                maxLength: 600,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(2000)",
                oldMaxLength: 2000);

            migrationBuilder.CreateIndex(
                name: "IX_WorkingGroupMember_WorkingGroupId_Order",
                table: "WorkingGroupMember",
                columns: new[] { "WorkingGroupId", "Order" },
                unique: true);
        }
    }
}
